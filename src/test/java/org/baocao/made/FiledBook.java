package org.baocao.made;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** A filed report typed into a workbook: all on one sheet, or a sheet for each appendix. */
public record FiledBook(FiledReport report, boolean sheets) {

  /** How many choices of writing there are; what follows is written the simplest way. */
  private static final int CHOICES = 20_000;

  /** {@code seed} chooses among the many ways in which workbooks show the same. */
  public Path in(Path folder, long seed) {
    Choices choices = new Choices(new Random(seed).ints(CHOICES, 0, 5040).boxed().toList());
    Path file = folder.resolve("made.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      BookSheet sheet = new BookSheet(choices, book.createSheet("Báo cáo"));
      for (int i = 0; i < report.parts().size(); i++) {
        if (sheets && report.starts().contains(i)) {
          sheet = new BookSheet(choices, book.createSheet("Sheet" + i));
        }
        write(report.parts().get(i), choices, sheet);
      }
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(FiledReport.Part part, Choices choices, BookSheet sheet) {
    if (!part.rows().isEmpty()) {
      new BookTable(choices, sheet, table(part.rows())).write();
    } else if (part.text().isEmpty()) {
      sheet.gap(1);
    } else {
      sheet.paragraph(part.text());
    }
  }

  private static Table table(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = rows.getFirst().size();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns; c++) {
        String text = rows.get(r).get(c);
        if (!text.equals(FiledTable.LEFT) && !text.equals(FiledTable.ABOVE)) {
          cells.add(new Cell(r, c, down(rows, r, c), across(rows, r, c), text, null, null));
        }
      }
    }
    return new Table("", rows.size(), columns, 1, cells, List.of(), true, 1, null);
  }

  private static int across(List<List<String>> rows, int row, int column) {
    int end = column + 1;
    while (end < rows.get(row).size() && rows.get(row).get(end).equals(FiledTable.LEFT)) {
      end++;
    }
    return end - column;
  }

  private static int down(List<List<String>> rows, int row, int column) {
    int end = row + 1;
    while (end < rows.size() && rows.get(end).get(column).equals(FiledTable.ABOVE)) {
      end++;
    }
    return end - row;
  }
}
