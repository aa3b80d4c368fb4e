package org.baocao.read.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Submission;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.BlockList;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;

/** Reads Excel workbooks up to 2003, sheet by sheet; hidden sheets are left out. */
public final class XlsReader {

  /** POI holds a workbook in memory several times its size. */
  private static final long LARGEST = 32L << 20;

  private final HSSFWorkbook book;
  private final ShownNumber numbers;
  private final LegacyText letters = new LegacyText();
  private Budget budget = new Budget();

  private XlsReader(HSSFWorkbook book) {
    this.book = book;
    this.numbers = new ShownNumber(book.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /** A damaged file may throw any RuntimeException. */
  public static Document document(Submission submission, POIFSFileSystem container)
      throws IOException {
    if (Files.size(submission.path()) > LARGEST) {
      throw new TooLarge("workbook");
    }
    try (HSSFWorkbook book = new HSSFWorkbook(container)) {
      XlsReader reader = new XlsReader(book);
      List<Block> blocks = reader.blocks();
      return new Document(
          submission.source(), null, reader.letters.settle() ? reader.blocks() : blocks);
    }
  }

  private List<Block> blocks() {
    budget = new Budget();
    BlockList blocks = new BlockList(budget);
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        HSSFSheet sheet = book.getSheetAt(i);
        SheetBlocks.add(book.getSheetName(i), sheet(sheet), blocks);
        XlsShapes.of(sheet).forEach(text -> shape(text, blocks));
      }
    }
    return blocks.blocks();
  }

  private void shape(HSSFRichTextString text, BlockList blocks) {
    for (String line : rich(text, book.getFontAt(0)).split("\n")) {
      blocks.flow(new Paragraph(0, line, Emphasis.NONE, null, null));
    }
  }

  private Sheet sheet(HSSFSheet source) {
    Sheet sheet = new Sheet(budget);
    for (int column = 0; column < 256; column++) {
      if (source.isColumnHidden(column)) {
        sheet.hideColumns(column, column + 1);
      }
    }
    for (Row row : source) {
      if (row.getZeroHeight()) {
        sheet.hideRows(row.getRowNum(), row.getRowNum() + 1);
      }
      for (Cell cell : row) {
        sheet.add(cell((HSSFCell) cell));
      }
    }
    for (CellRangeAddress at : source.getMergedRegions()) {
      sheet.merge(
          new Merge(at.getFirstRow(), at.getFirstColumn(), at.getLastRow(), at.getLastColumn()));
    }
    return sheet;
  }

  private SheetCell cell(HSSFCell cell) {
    HSSFCellStyle style = cell.getCellStyle();
    HSSFFont font = style.getFont(book);
    boolean centred =
        style.getAlignment() == HorizontalAlignment.CENTER
            || style.getAlignment() == HorizontalAlignment.CENTER_SELECTION;
    Emphasis emphasis = new Emphasis(font.getBold(), font.getItalic(), centred, 0);
    boolean sided =
        style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
    return new SheetCell(
        cell.getRowIndex(), cell.getColumnIndex(), text(cell, style), emphasis, sided);
  }

  private String text(HSSFCell cell, HSSFCellStyle style) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC ->
          numbers.of(
              cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case STRING -> rich(cell.getRichStringCellValue(), style.getFont(book));
      default -> "";
    };
  }

  private String rich(HSSFRichTextString rich, HSSFFont cellFont) {
    ParagraphText text = new ParagraphText(budget);
    String all = rich.getString();
    int start = 0;
    HSSFFont font = cellFont;
    boolean raised = false;
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      int at = Math.min(rich.getIndexOfFormattingRun(run), all.length());
      text.append(shown(font, all.substring(start, at)), look(raised), null);
      font = book.getFontAt(rich.getFontOfFormattingRun(run));
      raised = font.getTypeOffset() == Font.SS_SUPER;
      start = at;
    }
    text.append(shown(font, all.substring(start)), look(raised), null);
    letters.endPassage();
    return text.finish("", false, 0).text();
  }

  private String shown(HSSFFont font, String raw) {
    return letters.text(font.getFontName(), raw);
  }

  private static Look look(boolean raised) {
    return new Look(false, false, false, false, raised);
  }
}
