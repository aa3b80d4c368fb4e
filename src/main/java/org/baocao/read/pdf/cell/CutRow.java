package org.baocao.read.pdf.cell;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.model.Cell;

/** A row that a page end cuts in two: its lower part has no number of its own and goes on. */
final class CutRow {

  private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,/\\s]*%?");

  private static final Pattern FIGURE_PART = Pattern.compile("[\\d.,/]*%?");

  private CutRow() {}

  /**
   * Whether the first of {@code next} goes on from the last of {@code rows}: the first column is
   * blank there although the table fills it, and every text continues one above it.
   *
   * @param full the columns where the row above has no room left: a number may go on there
   */
  static boolean isCut(List<Cell> rows, int height, List<Cell> next, BitSet full) {
    List<Cell> upper = filled(rows, height - 1);
    List<Cell> lower = filled(next, 0);
    if (upper.isEmpty() || lower.isEmpty() || upper.getFirst().column() > 0) {
      return false;
    }
    boolean whole =
        rows.stream().allMatch(cell -> cell.row() < height - 1 || cell.rowSpan() == 1)
            && next.stream().allMatch(cell -> cell.row() > 0 || cell.rowSpan() == 1);
    boolean numbered = lower.getFirst().column() == 0;
    boolean figures = lower.stream().allMatch(cell -> isFigure(cell.line()));
    return whole
        && !(numbered && figures)
        && lower.stream().allMatch(cell -> continuesOne(cell, upper, full));
  }

  private static boolean continuesOne(Cell cell, List<Cell> upper, BitSet full) {
    return upper.stream()
        .filter(above -> above.column() == cell.column())
        .anyMatch(above -> continues(above.line(), cell.line(), cell.column(), full));
  }

  private static boolean continues(String above, String below, int column, BitSet full) {
    if (column == 0 || isFigure(above) || isFigure(below)) {
      return isFigure(above) && full.get(column) && FIGURE_PART.matcher(below).matches();
    }
    boolean open = ".;:!?".indexOf(above.charAt(above.length() - 1)) < 0;
    return open && !Character.isUpperCase(below.codePointAt(0));
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  /** Gives the last of {@code rows} the text of its lower part. */
  static void mend(List<Cell> rows, int height, List<Cell> next) {
    for (Cell below : filled(next, 0)) {
      rows.replaceAll(
          cell ->
              cell.row() == height - 1 && cell.column() == below.column()
                  ? joined(cell, below)
                  : cell);
    }
  }

  private static Cell joined(Cell above, Cell below) {
    return new Cell(
        above.row(),
        above.column(),
        above.rowSpan(),
        above.columnSpan(),
        above.text() + between(above.line(), below.line()) + below.text(),
        above.page(),
        above.box());
  }

  private static String between(String above, String below) {
    if (!isFigure(above)) {
      return Joint.WRAPPED.between;
    }
    boolean alike = above.length() == below.length();
    Joint joint = TornToken.isOne(List.of(above, below), alike) ? Joint.TORN : Joint.ENDED;
    return joint.between;
  }

  private static List<Cell> filled(List<Cell> cells, int row) {
    return cells.stream().filter(cell -> cell.row() == row && !cell.text().isBlank()).toList();
  }
}
