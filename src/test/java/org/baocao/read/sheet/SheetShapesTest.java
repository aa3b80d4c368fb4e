package org.baocao.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFChildAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.read.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written over a sheet is read after what stands on it; comments are not. */
class SheetShapesTest {

  @TempDir Path folder;

  private List<String> read(Workbook book, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return Shown.blocks(file);
  }

  @Test
  void ofAnXlsx() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Sheet1");
      sheet.createRow(0).createCell(0).setCellValue("Phụ lục 1");
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      drawing.createTextbox(at(5)).setText("Người lập");
      drawing
          .createGroup(at(3))
          .createTextbox(new XSSFChildAnchor(0, 0, 9, 9))
          .setText("Trong nhóm");
      XSSFSimpleShape shape = drawing.createSimpleShape(at(1));
      shape.setText(new XSSFRichTextString("Biểu số 1"));
      shape.addNewTextParagraph("Đơn vị: hồ sơ");
      XSSFSimpleShape hidden = drawing.createSimpleShape(at(2));
      hidden.setText("99");
      hidden.getCTShape().getNvSpPr().getCNvPr().setHidden(true);
      drawing.createCellComment(at(4)).setString(new XSSFRichTextString("98"));
      assertEquals(
          List.of("Phụ lục 1", "Biểu số 1", "Đơn vị: hồ sơ", "Trong nhóm", "Người lập"),
          read(book, "a.xlsx"));
    }
  }

  private static XSSFClientAnchor at(int row) {
    return new XSSFClientAnchor(0, 0, 0, 0, 1, row, 3, row + 1);
  }

  @Test
  void ofAnXls() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("Sheet1");
      sheet.createRow(0).createCell(0).setCellValue("Phụ lục 1");
      HSSFPatriarch drawing = sheet.createDrawingPatriarch();
      drawing.createTextbox(in(1)).setString(new HSSFRichTextString("Biểu số 1\nĐơn vị: hồ sơ"));
      drawing
          .createGroup(in(3))
          .createTextbox(new HSSFChildAnchor(0, 0, 9, 9))
          .setString(new HSSFRichTextString("Trong nhóm"));
      drawing.createCellComment(in(4)).setString(new HSSFRichTextString("98"));
      assertEquals(
          List.of("Phụ lục 1", "Biểu số 1", "Đơn vị: hồ sơ", "Trong nhóm"), read(book, "a.xls"));
    }
  }

  private static HSSFClientAnchor in(int row) {
    return new HSSFClientAnchor(0, 0, 0, 0, (short) 1, row, (short) 3, row + 1);
  }
}
