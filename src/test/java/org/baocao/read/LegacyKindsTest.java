package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.read.letters.Legacy;
import org.baocao.read.letters.LegacyEncoding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the time before Unicode come back as the original, whatever their kind. */
class LegacyKindsTest {

  private static final String TITLE = "cộng hòa xã hội chủ nghĩa việt nam";
  private static final String TEXT = "Tổng số hồ sơ được tiếp nhận trong kỳ là 9.215";
  private static final String UNIT = "Đơn vị tính của số liệu đã tiếp nhận";
  private static final String MODERN = "Có 12 công văn, 3 m² – café";
  private static final List<String> READ =
      List.of(TITLE.toUpperCase(Locale.ROOT), TEXT, UNIT, MODERN);

  @TempDir Path folder;

  private String title;
  private String text;
  private String unit;

  @BeforeEach
  void write() throws IOException {
    title = Legacy.in(LegacyEncoding.TCVN3).write(TITLE);
    text = Legacy.in(LegacyEncoding.TCVN3).write(TEXT);
    unit = Legacy.in(LegacyEncoding.VNI).write(UNIT);
  }

  private static CellStyle font(Workbook book, String name) {
    Font font = book.createFont();
    font.setFontName(name);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static Cell cell(Workbook book, int row, String font) {
    Cell cell = book.getSheetAt(0).createRow(row).createCell(0);
    cell.setCellStyle(font(book, font));
    return cell;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void workbooks(String kind) throws IOException {
    Path file = folder.resolve("a." + kind);
    try (Workbook book = kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet();
      cell(book, 0, ".VnTimeH").setCellValue(title);
      cell(book, 2, ".VnTime").setCellValue(text);
      RichTextString rich = book.getCreationHelper().createRichTextString(unit);
      Font run = book.createFont();
      run.setFontName("VNI-Times");
      rich.applyFont(0, unit.length(), run);
      cell(book, 4, "Arial").setCellValue(rich);
      cell(book, 6, "Arial").setCellValue(MODERN);
      book.write(out);
    }
    assertEquals(READ, Shown.blocks(file));
  }

  private static String rtf(String text) {
    StringBuilder codes = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
      codes.append(b < 0 ? "\\'%02x".formatted(b & 0xFF) : String.valueOf((char) b));
    }
    return codes.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1252, 1258})
  void richText(int page) throws IOException {
    String source =
        "{\\rtf1\\ansi\\ansicpg%d\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}".formatted(page)
            + "{\\f1\\fnil\\fcharset0{\\*\\panose 020b}.VnTimeH{\\*\\falt Arial};}"
            + "{\\f2\\fcharset0 .VnTime;}{\\f3\\fcharset2 VNI-Times;}}"
            + "\\pard{\\f1 %s}\\par{\\f2 %s}\\par{\\f3 %s}\\par"
                .formatted(rtf(title), rtf(text), rtf(unit))
            + "\\f0 C\\u243? 12 c\\u244?ng v\\u259?n, 3 m\\u178? \\endash  caf\\u233?\\par}";
    assertEquals(READ, Shown.text(folder.resolve("a.rtf"), source));
  }

  private String page() {
    return "<p style='font-family:\".VnTimeH\",serif'>%s</p><font face='.VnTime'><p>%s</p></font>"
            .formatted(title, text)
        + "<div style='font-family: VNI-Times'><p>%s</p></div><p>%s</p>".formatted(unit, MODERN);
  }

  @Test
  void aWebPage() throws IOException {
    String page = "<html><meta charset=utf-8>" + page();
    assertEquals(READ, Shown.text(folder.resolve("a.html"), page));
  }

  @Test
  void aWebPageWhoseFontsAreInItsStyleSheet() throws IOException {
    String page =
        "<html><meta charset=utf-8><style><!-- /* a{ */ @font-face{font-family:Arial}"
            + " p, .h {font-family:'.VnTime'; color:red} P.h{font-family:\".VnTimeH\"}"
            + " #u{font-family: VNI-Times} @media print{p{display:none}} .x{display:none} --></style>"
            + "<p class=h>%s<p>%s<p class=x>1<p id=u class=h>%s".formatted(title, text, unit)
            + "<p style='font-family:Arial'>"
            + MODERN;
    assertEquals(READ, Shown.text(folder.resolve("a.html"), page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Content-Type: text/plain; charset=iso-8859-1\n"})
  void aMailWithoutFonts(String type) throws IOException {
    String mail = "Subject: x\nMIME-Version: 1.0\n" + type + "\n" + text + "\n" + title + "\n";
    Path file = folder.resolve("a.eml");
    Files.write(file, mail.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of(TEXT, TITLE), Shown.blocks(file));
  }

  @Test
  void aMail() throws IOException {
    String mail =
        "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: 8bit\n\n<html>"
            + page();
    assertEquals(READ, Shown.text(folder.resolve("a.eml"), mail));
  }

  private Path odf(String body) throws IOException {
    Path file = folder.resolve("a.odt");
    String styles =
        "<d xmlns:text='t' xmlns:table='b' xmlns:fo='f' xmlns:style='s' xmlns:office='o'><a>"
            + styles("P", "style:font-name='.VnTimeH'")
            + styles("Q", "fo:font-family=\"'.VnTime'\"")
            + styles("R", "style:font-name='VNI-Times'")
            + "</a>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write((styles + body + "</d>").getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** For paragraphs, spans and cells, each by a parent. */
  private static String styles(String name, String font) {
    return List.of("paragraph", "text", "table-cell").stream()
        .map(
            family ->
                "<style:style style:name='base%s' style:family='%s'><p-properties %s/></style:style>"
                        .formatted(name, family, font)
                    + "<style:style style:name='%s' style:family='%s'".formatted(name, family)
                    + " style:parent-style-name='base%s'/>".formatted(name))
        .collect(Collectors.joining());
  }

  @Test
  void anOpenDocumentText() throws IOException {
    String body =
        "<office:text><text:p text:style-name='P'>%s</text:p><text:p text:style-name='Q'>%s</text:p>"
                .formatted(title, text)
            + "<text:p><text:span text:style-name='R'>%s</text:span></text:p><text:p>%s</text:p>"
                .formatted(unit, MODERN)
            + "</office:text>";
    assertEquals(READ, Shown.blocks(odf(body)));
  }

  @Test
  void anOpenDocumentSheet() throws IOException {
    String row =
        "<table:table-row><table:table-cell %s><text:p>%s</text:p></table:table-cell>"
            + "</table:table-row><table:table-row><table:table-cell/></table:table-row>";
    String body =
        "<office:spreadsheet><table:table><table:table-column/>"
            + row.formatted("table:style-name='P'", title)
            + row.formatted("table:style-name='Q'", text)
            + row.formatted("table:style-name='R'", unit)
            + row.formatted("", MODERN)
            + "</table:table></office:spreadsheet>";
    assertEquals(READ, Shown.blocks(odf(body)));
  }
}
