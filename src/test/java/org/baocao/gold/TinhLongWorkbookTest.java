package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Paragraph;
import org.baocao.model.Review;
import org.baocao.model.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample typed into a workbook, its numbers as numbers, says the same as the Word file. */
class TinhLongWorkbookTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void hasTheSameAppendices(String kind) throws IOException {
    Path file = folder.resolve("bao-cao." + kind);
    try (Workbook book = kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      write(TinhLong.review("docx").report().document().blocks(), book);
      book.write(out);
    }
    Review review = TinhLong.review(file);
    assertTrue(values(review).size() > 100, () -> values(review).size() + " values");
    assertEquals(values(TinhLong.review("docx")), values(review));
    QuotesHold.in(review);
  }

  private static List<String> values(Review review) {
    return review.report().observations().stream()
        .filter(o -> o.indicator() != null && o.indicator().startsWith("PL"))
        .map(o -> o.indicator() + " " + o.period() + " " + o.value() + " " + o.text())
        .toList();
  }

  private static void write(List<Block> blocks, Workbook book) {
    Sheet sheet = book.createSheet("Báo cáo");
    int row = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        sheet.createRow(row++).createCell(0).setCellValue(paragraph.text());
      } else if (block instanceof Table table) {
        write(table, sheet, row);
        row += table.rows() + 1;
      }
    }
  }

  private static void write(Table table, Sheet sheet, int top) {
    for (int row = 0; row < table.rows(); row++) {
      Row line = sheet.createRow(top + row);
      for (int column = 0; column < table.columns(); column++) {
        line.createCell(column).setCellStyle(style(sheet, table.ruled(), "General"));
      }
    }
    for (Cell cell : table.cells()) {
      write(cell, sheet.getRow(top + cell.row()).getCell(cell.column()), table.ruled());
      if (cell.rowSpan() * cell.columnSpan() > 1) {
        int bottom = top + cell.row() + cell.rowSpan() - 1;
        int right = cell.column() + cell.columnSpan() - 1;
        sheet.addMergedRegion(new CellRangeAddress(top + cell.row(), bottom, cell.column(), right));
      }
    }
  }

  private static void write(Cell from, org.apache.poi.ss.usermodel.Cell to, boolean ruled) {
    String text = from.text();
    if (text.matches("[1-9]\\d{0,2}(\\.\\d{3})+")) {
      to.setCellValue(Double.parseDouble(text.replace(".", "")));
      to.setCellStyle(style(to.getSheet(), ruled, "#,##0"));
    } else if (text.matches("\\d+,\\d\\d%")) {
      to.setCellValue(Double.parseDouble(text.replace(",", ".").replace("%", "")) / 100);
      to.setCellStyle(style(to.getSheet(), ruled, "0.00%"));
    } else if (text.matches("0|[1-9]\\d*")) {
      to.setCellValue(Double.parseDouble(text));
    } else {
      to.setCellValue(text);
    }
  }

  private static CellStyle style(Sheet sheet, boolean ruled, String format) {
    Workbook book = sheet.getWorkbook();
    short code = book.createDataFormat().getFormat(format);
    for (int i = 0; i < book.getNumCellStyles(); i++) {
      CellStyle known = book.getCellStyleAt(i);
      if (known.getDataFormat() == code && known.getBorderLeft() == line(ruled)) {
        return known;
      }
    }
    CellStyle style = book.createCellStyle();
    style.setDataFormat(code);
    style.setBorderLeft(line(ruled));
    style.setBorderRight(line(ruled));
    return style;
  }

  private static BorderStyle line(boolean ruled) {
    return ruled ? BorderStyle.THIN : BorderStyle.NONE;
  }
}
