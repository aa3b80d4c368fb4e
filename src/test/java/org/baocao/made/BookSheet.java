package org.baocao.made;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that is being filled from above; some of its rows and columns are hidden. */
final class BookSheet {

  private static final int COLUMNS = 14;

  private final Choices choices;
  private final Sheet sheet;
  private final BookText text;
  private final int[] columns = new int[COLUMNS];
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private int next;

  BookSheet(Choices choices, Sheet sheet) {
    this.choices = choices;
    this.sheet = sheet;
    this.text = new BookText(sheet.getWorkbook(), choices);
    int at = 0;
    for (int column = 0; column < COLUMNS; column++) {
      while (choices.oneIn(12)) {
        sheet.setColumnHidden(at++, true);
      }
      columns[column] = at++;
    }
    next = choices.below(3);
  }

  /** The number of the next row that is shown; hidden ones may lie above it. */
  int row() {
    while (choices.oneIn(12)) {
      at(next++).setZeroHeight(true);
    }
    return next++;
  }

  void gap(int least) {
    next += least + choices.below(3);
  }

  /** The column of the sheet that is shown as this one. */
  int column(int shown) {
    return columns[shown];
  }

  boolean isHidden(int row, int column) {
    return at(row).getZeroHeight() || sheet.isColumnHidden(column);
  }

  void paragraph(String line) {
    int row = row();
    int left = choices.of(List.of(0, 0, 1, 2));
    text.put(at(row).createCell(columns[left]), style(false), line);
    if (choices.oneIn(2)) {
      merge(row, row, columns[left], columns[left + 1 + choices.below(6)]);
    }
  }

  /** Fills a rectangle, its ends inclusive, with one cell. */
  void cell(CellRangeAddress at, String shown, boolean lined) {
    if (lined) {
      at.forEach(slot -> at(slot.getRow()).createCell(slot.getColumn()).setCellStyle(style(true)));
    }
    if (lined || !shown.isEmpty() || choices.oneIn(3)) {
      text.put(at(at.getFirstRow()).createCell(at.getFirstColumn()), style(lined), shown);
    }
    merge(at.getFirstRow(), at.getLastRow(), at.getFirstColumn(), at.getLastColumn());
  }

  /** A cell that nobody sees. */
  void decoy(int row, int column, boolean lined) {
    if (merges.stream().noneMatch(merge -> merge.isInRange(row, column))) {
      text.put(at(row).createCell(column), style(lined && choices.oneIn(2)), "99");
    }
  }

  private void merge(int top, int bottom, int left, int right) {
    if (top < bottom || left < right) {
      merges.add(new CellRangeAddress(top, bottom, left, right));
      sheet.addMergedRegionUnsafe(merges.getLast());
    }
  }

  private Row at(int row) {
    Row there = sheet.getRow(row);
    return there == null ? sheet.createRow(row) : there;
  }

  private CellStyle style(boolean lined) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    BorderStyle line = lined ? BorderStyle.THIN : BorderStyle.NONE;
    style.setBorderLeft(line);
    style.setBorderRight(line);
    style.setBorderTop(line);
    style.setBorderBottom(choices.oneIn(9) ? BorderStyle.THIN : line);
    return style;
  }
}
