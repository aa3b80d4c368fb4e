package org.baocao.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Table;

/** Writes a drawn report into a workbook, in the many ways in which workbooks show the same. */
public final class BookReport {

  private final Workbook book;
  private final Choices choices;
  private final List<Block> shown = new ArrayList<>();

  private BookReport(Workbook book, Choices choices) {
    this.book = book;
    this.choices = choices;
  }

  /** Gives what is to be read: the names of the sheets, and what was drawn. */
  public static List<Block> write(List<Block> drawn, Choices choices, Workbook book, Path file)
      throws IOException {
    BookReport report = new BookReport(book, choices);
    report.write(drawn);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return report.shown;
  }

  private void write(List<Block> drawn) {
    BookSheet sheet = null;
    for (Block block : drawn) {
      sheet = sheet == null || choices.oneIn(4) ? next() : sheet;
      switch (block) {
        case Paragraph paragraph -> {
          sheet.paragraph(paragraph.text());
          shown.add(paragraph);
        }
        case Table table -> {
          new BookTable(choices, sheet, table).write();
          shown(table);
        }
      }
    }
  }

  private BookSheet next() {
    while (choices.oneIn(5)) {
      int number = book.getNumberOfSheets();
      new BookSheet(choices, book.createSheet("Ẩn " + number)).paragraph("99");
      book.setSheetVisibility(
          number, choices.of(List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)));
    }
    int number = book.getNumberOfSheets() + 1;
    String given = choices.of("Sheet", "Biểu số ", "PL") + number;
    if (!given.startsWith("Sheet")) {
      shown.add(paragraph(given));
    }
    return new BookSheet(choices, book.createSheet(given));
  }

  /** A row of one cell over the whole width of a table is its title. */
  private void shown(Table table) {
    Cell first = table.cells().getFirst();
    if (first.columnSpan() < table.columns()) {
      shown.add(table);
      return;
    }
    shown.add(paragraph(first.text()));
    List<Cell> below =
        table.cells().stream()
            .skip(1)
            .map(
                cell ->
                    new Cell(
                        cell.row() - 1,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        null,
                        null))
            .toList();
    int rows = table.rows() - 1;
    int headers = table.headerRows() - 1;
    shown(new Table("", rows, table.columns(), headers, below, List.of(), true, 1, null));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(0, text, Emphasis.NONE, null, null);
  }
}
