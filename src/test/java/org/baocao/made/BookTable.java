package org.baocao.made;

import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** Writes a table on a sheet, with lines or without; hidden cells lie between those shown. */
final class BookTable {

  private final Choices choices;
  private final BookSheet sheet;
  private final Table table;
  private final boolean lined;
  private final int left;
  private final int[] rows;
  private final int[] tops;

  BookTable(Choices choices, BookSheet sheet, Table table) {
    this.choices = choices;
    this.sheet = sheet;
    this.table = table;
    this.lined = !tellsItself(table) || choices.oneIn(2);
    this.left = choices.below(4);
    this.rows = new int[table.rows()];
    this.tops = new int[table.rows()];
  }

  /**
   * Without lines a table is what begins and ends with several texts and has figures between;
   * nobody sees that blank cells are merged.
   */
  private static boolean tellsItself(Table table) {
    IntStream body = IntStream.range(table.headerRows(), table.rows());
    return texts(table, 0) > 1
        && texts(table, table.rows() - 1) > 1
        && body.filter(row -> figures(table, row)).count() > 1
        && table.cells().stream()
            .noneMatch(c -> c.text().isEmpty() && c.rowSpan() * c.columnSpan() > 1);
  }

  private static long texts(Table table, int row) {
    return table.cells().stream().filter(c -> c.row() == row && !c.text().isEmpty()).count();
  }

  private static boolean figures(Table table, int row) {
    return table.cells().stream()
        .filter(c -> c.row() == row && !c.text().isEmpty())
        .skip(1)
        .anyMatch(c -> c.text().matches("(?s)-?\\d.*"));
  }

  void write() {
    int before = -1;
    for (int row = 0; row < rows.length; row++) {
      rows[row] = sheet.row();
      tops[row] = before < 0 ? rows[row] : before + 1;
      before = rows[row];
    }
    table.cells().forEach(this::write);
    for (int row = rows[0]; row <= rows[rows.length - 1]; row++) {
      for (int column = sheet.column(left); column <= column(table.columns() - 1); column++) {
        if (sheet.isHidden(row, column) && choices.oneIn(2)) {
          sheet.decoy(row, column, lined);
        }
      }
    }
    sheet.gap(lined ? 0 : 1);
  }

  private int column(int column) {
    return sheet.column(left + column);
  }

  /** A merged cell may begin in a row or a column that is hidden. */
  private void write(Cell cell) {
    boolean early = choices.oneIn(4);
    int top = early ? tops[cell.row()] : rows[cell.row()];
    int first = early && cell.column() > 0 ? column(cell.column() - 1) + 1 : column(cell.column());
    int bottom = rows[cell.row() + cell.rowSpan() - 1];
    int last = column(cell.column() + cell.columnSpan() - 1);
    sheet.cell(new CellRangeAddress(top, bottom, first, last), cell.text(), lined);
  }
}
