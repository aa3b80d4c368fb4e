package org.baocao.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.read.Shown;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of both formats, as a person sees them. */
class SheetTest {

  @TempDir Path folder;

  private interface Drawing {
    void on(Workbook book);
  }

  private List<String> read(String kind, Drawing drawing) throws IOException {
    Path file = folder.resolve("a." + kind);
    try (Workbook book = kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      drawing.on(book);
      book.write(out);
    }
    return Shown.blocks(file);
  }

  private static CellStyle ruled(Workbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static void row(Sheet sheet, int row, boolean ruled, Object... values) {
    Row line = sheet.createRow(row);
    for (int i = 0; i < values.length; i++) {
      Cell cell = line.createCell(i);
      if (ruled) {
        cell.setCellStyle(ruled(sheet.getWorkbook(), "General"));
      }
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (!values[i].equals("")) {
        cell.setCellValue(values[i].toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void linesAboveAndBelowATableAreText(String kind) throws IOException {
    assertEquals(
        List.of(
            "PL7",
            "Phụ lục 7",
            "1> STT|Chỉ tiêu|Năm 2024; 1|Hồ sơ|9215",
            "1> Tên|Xã; 1|",
            "Người lập",
            "Chủ tịch"),
        read(
            kind,
            book -> {
              Sheet sheet = book.createSheet("PL7");
              row(sheet, 0, false, "Phụ lục 7");
              row(sheet, 1, true, "STT", "Chỉ tiêu", "Năm 2024");
              row(sheet, 2, true, 1, "Hồ sơ", 9215);
              row(sheet, 4, true, "Tên", "Xã");
              row(sheet, 5, true, "1", "");
              row(sheet, 6, true, "", "");
              row(sheet, 7, false, "Người lập", "Chủ tịch");
            }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void figuresWithoutLinesAreATable(String kind) throws IOException {
    assertEquals(
        List.of("Biểu 1", "1> Nội dung|2023|2024; a|1|2; b|3|4", "Ghi chú"),
        read(
            kind,
            book -> {
              Sheet sheet = book.createSheet("Sheet1");
              row(sheet, 0, false, "Biểu 1");
              row(sheet, 1, false, "Nội dung", "2023", "2024");
              row(sheet, 2, false, "a", 1, 2);
              row(sheet, 3, false, "b", 3, 4);
              row(sheet, 4, false, "Ghi chú");
            }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aRowOfFiguresUnderThreeLabelsIsATable(String kind) throws IOException {
    assertEquals(
        List.of("1> Xã|Nhận|Trả; Tịnh Long|9215|9199"),
        read(
            kind,
            book -> {
              Sheet sheet = book.createSheet("Sheet1");
              row(sheet, 0, false, "Xã", "Nhận", "Trả");
              row(sheet, 1, false, "Tịnh Long", 9215, 9199);
            }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void tablesBesideEachOther(String kind) throws IOException {
    assertEquals(
        List.of("1> STT|Xã; 1|Tịnh Long; 2|Tịnh Hà", "Bảng 2", "1> STT|Thôn; 1|An Phú"),
        read(
            kind,
            book -> {
              Sheet left = book.createSheet("Sheet1");
              row(left, 0, true, "STT", "Xã");
              row(left, 1, true, 1, "Tịnh Long");
              row(left, 2, true, 2, "Tịnh Hà");
              Object[][] right = {{"Bảng 2", ""}, {"STT", "Thôn"}, {1, "An Phú"}};
              for (int i = 0; i < 3; i++) {
                for (int column = 0; column < 2; column++) {
                  Cell cell = left.getRow(i).createCell(3 + column);
                  cell.setCellStyle(ruled(book, "General"));
                  cell.setCellValue(right[i][column].toString());
                }
              }
              left.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void mergedAndHidden(String kind) throws IOException {
    assertEquals(
        List.of("2> STT|Số liệu|-; -|2023|2024; 1|5|6"),
        read(
            kind,
            book -> {
              Sheet sheet = book.createSheet("Sheet1");
              row(sheet, 0, true, "STT", "", "Số liệu", "");
              row(sheet, 1, true, "", "ẩn", 2023, 2024);
              row(sheet, 2, true, "x", "ẩn", 7, 8);
              row(sheet, 3, true, 1, "ẩn", 5, 6);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
              sheet.setColumnHidden(1, true);
              sheet.getRow(2).setZeroHeight(true);
              row(book.createSheet("mật"), 0, true, "a", "b");
              book.setSheetHidden(1, true);
            }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void numbersAreShownAsInVietNam(String kind) throws IOException {
    Object[][] shown = {
      {0.5859, "0.00%", "58,59%"},
      {9215, "#,##0", "9.215"},
      {9215, "General", "9215"},
      {0.1 + 0.2, "General", "0,3"},
      {98.125, "General", "98,1250"},
      {1234567.5, "#,##0.0", "1.234.567,5"},
      {123456789012.0, "General", "123456789012"},
      {45747, "m/d/yy", "31/03/2025"},
      {12, "0\" hồ sơ\"", "12 hồ sơ"},
      {-3, "General", "-3"},
      {0, "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", "-"},
      {-1234, "_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* \"-\"\\ _₫_-;_-@_-", "-1.234"},
      {6.3, "General\" %\"", "6,3 %"},
      {12, "@", "12"},
      {7, "??0", "7"},
      {3, "\"Quý \"0\"/2025\"", "Quý 3/2025"},
      {17454000, "#,##0\\ [$₫-42A]", "17.454.000 ₫"},
    };
    for (Object[] number : shown) {
      assertEquals(
          List.of("0> a|" + number[2]),
          read(
              kind,
              book -> {
                Sheet sheet = book.createSheet("Sheet1");
                row(sheet, 0, true, "a", number[0]);
                sheet.getRow(0).getCell(1).setCellStyle(ruled(book, (String) number[1]));
              }));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formulasErrorsTextsAndRaisedDigits(String kind) throws IOException {
    assertEquals(
        List.of("0> 3|#DIV/0!|007|12²"),
        read(
            kind,
            book -> {
              Sheet sheet = book.createSheet("Sheet1");
              row(sheet, 0, true, "", "", "007", "");
              sheet.getRow(0).getCell(0).setCellFormula("1+2");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
              sheet.getRow(0).getCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
              Font raised = book.createFont();
              raised.setTypeOffset(Font.SS_SUPER);
              RichTextString rich = book.getCreationHelper().createRichTextString("122");
              rich.applyFont(2, 3, raised);
              sheet.getRow(0).getCell(3).setCellValue(rich);
            }));
  }
}
