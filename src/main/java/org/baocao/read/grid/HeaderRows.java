package org.baocao.read.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.model.Cell;

/**
 * Counts the header rows of a grid: what the format marks, carried on over merged cells, titles,
 * labels under a label and the row that numbers the columns, and ended by the first row of figures.
 */
final class HeaderRows {

  /** No form seen has more; a table that seems to has no header that could be told. */
  private static final int MOST = 8;

  /** Labels of columns are short; a sentence under a wide label is a body row. */
  private static final int LONGEST_LABEL = 60;

  private static final Pattern CODE =
      Pattern.compile("\\d+([.,]\\d+)*[.)]?|[IVXLC]+(\\.\\d+)*[.)]?|[A-Za-zĐđ][.)]?|[-+*]");

  private static final Pattern CODED_LABEL =
      Pattern.compile("(\\d+[.)]|\\d+(\\.\\d+)+[.)]?|[IVXLC]+\\.|[A-ZĐ]\\.)\\s.*");

  private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,\\s]*%?");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final List<List<Cell>> top = new ArrayList<>();
  private final int columns;

  private HeaderRows(List<Cell> cells, int rows, int columns) {
    this.columns = columns;
    for (int row = 0; row < Math.min(rows, MOST + 1); row++) {
      top.add(new ArrayList<>());
    }
    for (Cell cell : cells) {
      if (cell.row() < top.size()) {
        top.get(cell.row()).add(cell);
      }
    }
  }

  /**
   * @param cells each slot of the grid once
   * @param marked rows that the format marks as headers, 0 where it marks none
   */
  static int count(List<Cell> cells, int rows, int columns, int marked, boolean ruled) {
    return rows == 0 ? 0 : new HeaderRows(cells, rows, columns).count(marked, ruled);
  }

  private int count(int marked, boolean ruled) {
    int body = firstBodyRow(marked > 0 ? 1 : 0);
    boolean figures = body < top.size();
    if (marked == 0 && body == 1 && isSection(top.getFirst())) {
      return 0;
    }
    int count = Math.min(Math.max(marked, ruled || figures ? 1 : 0), body);
    int next = count == 0 ? 0 : carriedOn(count, body);
    while (next > count) {
      count = next;
      next = carriedOn(count, body);
    }
    if (count > 0 && count < top.size() && ColumnNumbers.in(top.get(count))) {
      count++;
    }
    return count > MOST || (count == top.size() && marked == 0) ? Math.min(1, count) : count;
  }

  private int carriedOn(int count, int body) {
    int end = count;
    for (Cell cell : top.subList(0, count).stream().flatMap(List::stream).toList()) {
      end = Math.max(end, cell.row() + cell.rowSpan());
    }
    end = Math.min(end, body);
    if (end == count && count < body && (isTitle(count - 1) || labelsUnderALabel(count, body))) {
      end++;
    }
    return end;
  }

  private int firstBodyRow(int from) {
    for (int row = from; row < top.size(); row++) {
      if (isBody(top.get(row))) {
        return row;
      }
    }
    return top.size();
  }

  /** A row that a merged cell reaches into at its beginning goes with the row above. */
  private boolean isBody(List<Cell> row) {
    if (row.isEmpty() || row.getFirst().column() > 0 || ColumnNumbers.in(row) || isWide(row)) {
      return false;
    }
    String first = row.getFirst().line();
    List<String> others = row.stream().skip(1).map(Cell::line).filter(l -> !l.isEmpty()).toList();
    if (CODED_LABEL.matcher(first).matches()
        || (!others.isEmpty() && CODE.matcher(first).matches())) {
      return true;
    }
    // Figures under blank labels may be bands: 50%, 100%.
    return (first.isEmpty() ? others.stream().skip(1) : others.stream())
            .anyMatch(HeaderRows::isFigure)
        && !(first.isEmpty() && isFigure(others.getFirst()));
  }

  private static boolean isFigure(String line) {
    return FIGURE.matcher(line).matches() && !YEAR.matcher(line).matches();
  }

  private boolean isWide(List<Cell> row) {
    return columns > 1 && row.size() == 1 && row.getFirst().columnSpan() == columns;
  }

  private boolean isSection(List<Cell> row) {
    return isWide(row) && CODED_LABEL.matcher(row.getFirst().line()).matches();
  }

  /** Over the whole width, or alone in a row of which nobody merged the cells. */
  private boolean isTitle(int row) {
    List<Cell> filled = top.get(row).stream().filter(cell -> !cell.line().isEmpty()).toList();
    boolean alone = columns > 1 && filled.size() == 1 && filled.getFirst().column() == 0;
    return row == 0 && (isWide(top.get(row)) || alone);
  }

  /** Labels of which all stand under a wider one, down to the first row of the body. */
  private boolean labelsUnderALabel(int row, int body) {
    int below = top.get(row).stream().mapToInt(c -> row + c.rowSpan()).max().orElse(row);
    if (below == row || (below < body && !labelsUnderALabel(below, body))) {
      return false;
    }
    BitSet wide = wide(row);
    return !wide.isEmpty()
        && top.get(row).stream()
            .allMatch(
                cell ->
                    wide.get(cell.column()) == !cell.line().isEmpty()
                        && cell.line().length() <= LONGEST_LABEL);
  }

  /** The columns below wide labels: merged ones, and those with blank cells on their right. */
  private BitSet wide(int row) {
    BitSet wide = new BitSet();
    Cell left = null;
    for (Cell cell : top.subList(0, row).stream().flatMap(List::stream).toList()) {
      int end = cell.column() + cell.columnSpan();
      if (cell.row() + cell.rowSpan() == row && cell.columnSpan() > 1) {
        wide.set(cell.column(), end);
      } else if (left != null && cell.row() == row - 1 && cell.line().isEmpty()) {
        wide.set(left.column(), end);
        continue;
      }
      left = cell.row() == row - 1 && !cell.line().isEmpty() ? cell : null;
    }
    return wide;
  }
}
