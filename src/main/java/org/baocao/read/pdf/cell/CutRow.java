package org.baocao.read.pdf.cell;

import java.util.List;
import java.util.regex.Pattern;
import org.baocao.model.Cell;

/** A row that a page end cuts in two: its lower part has no number of its own and goes on. */
final class CutRow {

  private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,/\\s]*%?");

  private CutRow() {}

  /**
   * Whether the first of {@code next} goes on from the last of {@code rows}: the first column is
   * blank there although the table fills it, and every text continues one above it.
   */
  static boolean isCut(List<Cell> rows, int height, List<Cell> next) {
    List<Cell> upper = filled(rows, height - 1);
    List<Cell> lower = filled(next, 0);
    if (upper.isEmpty() || lower.isEmpty() || lower.getFirst().column() == 0) {
      return false;
    }
    boolean whole =
        rows.stream().allMatch(cell -> cell.row() < height - 1 || cell.rowSpan() == 1)
            && next.stream().allMatch(cell -> cell.row() > 0 || cell.rowSpan() == 1);
    boolean numbered = upper.getFirst().column() == 0;
    return whole && numbered && lower.stream().allMatch(cell -> continuesOne(cell, upper));
  }

  private static boolean continuesOne(Cell cell, List<Cell> upper) {
    return upper.stream()
        .filter(above -> above.column() == cell.column())
        .anyMatch(above -> continues(above.line(), cell.line()));
  }

  private static boolean continues(String above, String below) {
    boolean open = ".;:!?".indexOf(above.charAt(above.length() - 1)) < 0;
    boolean figures = FIGURE.matcher(above).matches() || FIGURE.matcher(below).matches();
    return open && !figures && !Character.isUpperCase(below.codePointAt(0));
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
        above.text() + " " + below.text(),
        above.page(),
        above.box());
  }

  private static List<Cell> filled(List<Cell> cells, int row) {
    return cells.stream().filter(cell -> cell.row() == row && !cell.text().isBlank()).toList();
  }
}
