package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tables longer than any report has are read to their last cell, or refused as too large. */
@Execution(ExecutionMode.CONCURRENT)
class LongTablesTest {

  private static final int ROWS = 100_000;

  @TempDir Path folder;

  private static String rows(String begin, String cell, String end) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      rows.append(begin);
      rows.append(cell.formatted(i)).append(cell.formatted(7 * i)).append(end);
    }
    return rows.toString();
  }

  private static void assertWhole(Path file) {
    assertWhole(ROWS, file);
  }

  private static void assertWhole(int rows, Path file) {
    Document document = Harm.read(file);
    Table table = document.tables().findFirst().orElseThrow();
    assertEquals(rows, table.rows());
    assertEquals(2 * rows, table.cells().size());
    for (int row : new int[] {1, rows / 2, rows - 1}) {
      assertEquals("" + row, table.at(row, 0).map(Cell::text).orElseThrow());
      assertEquals("" + 7 * row, table.at(row, 1).map(Cell::text).orElseThrow());
    }
  }

  @Test
  void docx() {
    String cell = "<w:tc><w:p><w:r><w:t>%d</w:t></w:r></w:p></w:tc>";
    String table = "<w:tbl>" + rows("<w:tr>", cell, "</w:tr>") + "</w:tbl>";
    assertWhole(Harm.docx(folder.resolve("a.docx"), table));
  }

  @Test
  void xlsx() {
    String rows = rows("<row>", "<c><v>%d</v></c>", "</row>");
    assertWhole(Harm.xlsx(folder.resolve("a.xlsx"), rows));
  }

  @Test
  void odtAndOds() {
    String cell = "<table:table-cell><text:p>%d</text:p></table:table-cell>";
    String rows = rows("<table:table-row>", cell, "</table:table-row>");
    String table = "<table:table>" + rows + "</table:table>";
    assertWhole(Harm.odf(folder.resolve("a.odt"), "text", table));
    assertWhole(Harm.odf(folder.resolve("a.ods"), "spreadsheet", table));
  }

  @Test
  void rtf() throws IOException {
    String rows = rows("\\trowd\\cellx1000\\cellx2000\\intbl ", "%d\\cell ", "\\row\n");
    assertWhole(Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 " + rows + "}"));
  }

  @Test
  void html() throws IOException {
    String rows = rows("<tr>", "<td>%d</td>", "</tr>");
    String page = "<html><body><table border=1>" + rows + "</table></body></html>";
    assertWhole(Files.writeString(folder.resolve("a.html"), page));
  }

  @Test
  void xlsToItsLastRow() throws IOException {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < 1 << 16; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(i);
        row.createCell(1).setCellValue(7 * i);
      }
      book.write(out);
    }
    assertWhole(1 << 16, file);
  }

  @Test
  void moreCellsThanAnyReport() {
    String sheet =
        "<table:table><table:table-row table:number-rows-repeated='1000000'>"
            + "<table:table-cell table:number-columns-repeated='90'><text:p>1</text:p>"
            + "</table:table-cell></table:table-row></table:table>";
    Harm.assertRefused(Reason.TOO_LARGE, Harm.odf(folder.resolve("a.odt"), "text", sheet));
    Harm.assertRefused(Reason.TOO_LARGE, Harm.odf(folder.resolve("a.ods"), "spreadsheet", sheet));
  }

  @Test
  void moreParagraphsThanAnyReport() {
    String paragraph = "<w:p><w:r><w:t>a</w:t></w:r></w:p>";
    Path file = Harm.docx(folder.resolve("a.docx"), paragraph.repeat(1_100_000));
    Harm.assertRefused(Reason.TOO_LARGE, file);
  }

  @Test
  void cellsWithoutEndInOneRow() {
    String row = "<w:tbl><w:tr>" + "<w:tc/>".repeat(2_000_000) + "</w:tr></w:tbl>";
    Harm.assertRefused(Reason.TOO_LARGE, Harm.docx(folder.resolve("a.docx"), row));
  }

  @Test
  void moreLettersThanAnyReport() {
    String text = "<w:p><w:r><w:t>" + "a ".repeat(6_000_000) + "</w:t></w:r></w:p>";
    Harm.assertRefused(Reason.TOO_LARGE, Harm.docx(folder.resolve("a.docx"), text));
    String spans = "<text:p>" + "<text:span>abcde </text:span>".repeat(2_000_000) + "</text:p>";
    Harm.assertRefused(Reason.TOO_LARGE, Harm.odf(folder.resolve("a.odt"), "text", spans));
  }
}
