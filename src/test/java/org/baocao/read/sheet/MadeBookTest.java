package org.baocao.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.made.BookReport;
import org.baocao.made.Choices;
import org.baocao.made.ReportDrawing;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.read.Shown;

/**
 * Workbooks drawn and written at random are read as they show. The last file that was not lies in
 * target/made: it belongs in corpus/issues with what should have been read.
 */
class MadeBookTest {

  private static final Path FOLDER = Path.of("target/made");

  private static final String SEED = "4711";

  @Property(tries = 75, seed = SEED)
  void anXlsxIsReadAsItShows(
      @ForAll("drawing") List<Integer> drawing, @ForAll("writing") List<Integer> writing)
      throws IOException {
    isReadAsItShows(drawing, writing, new XSSFWorkbook(), "made.xlsx");
  }

  @Property(tries = 75, seed = SEED)
  void anXlsIsReadAsItShows(
      @ForAll("drawing") List<Integer> drawing, @ForAll("writing") List<Integer> writing)
      throws IOException {
    isReadAsItShows(drawing, writing, new HSSFWorkbook(), "made.xls");
  }

  private static void isReadAsItShows(
      List<Integer> drawing, List<Integer> writing, Workbook workbook, String name)
      throws IOException {
    Path file = Files.createDirectories(FOLDER).resolve(name);
    try (Workbook book = workbook) {
      List<Block> drawn = ReportDrawing.drawSheets(new Choices(drawing));
      List<Block> shown = BookReport.write(drawn, new Choices(writing), book, file);
      List<Block> read = ((Document) Shown.read(file)).blocks();
      assertEquals(ReportDrawing.shown(shown), ReportDrawing.shown(read));
    }
  }

  @Provide
  Arbitrary<List<Integer>> drawing() {
    return Choices.many(160);
  }

  @Provide
  Arbitrary<List<Integer>> writing() {
    return Choices.many(2000);
  }
}
