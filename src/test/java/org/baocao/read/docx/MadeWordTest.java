package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baocao.made.Choices;
import org.baocao.made.ReportDrawing;
import org.baocao.made.WordReport;
import org.baocao.model.Block;

/**
 * Reports drawn and written at random are read as they were drawn. The last file that was not lies
 * in target/made: it belongs in corpus/issues with what should have been read.
 */
class MadeWordTest {

  private static final Path FOLDER = Path.of("target/made");

  @Property(tries = 200)
  void isReadAsItWasDrawn(
      @ForAll("drawing") List<Integer> drawing, @ForAll("writing") List<Integer> writing)
      throws IOException {
    Files.createDirectories(FOLDER);
    List<Block> drawn = ReportDrawing.draw(new Choices(drawing));
    List<Block> read = WordReport.of(drawn, new Choices(writing)).read(FOLDER).blocks();
    assertEquals(ReportDrawing.shown(drawn), ReportDrawing.shown(read));
  }

  @Provide
  Arbitrary<List<Integer>> drawing() {
    return Choices.many(160);
  }

  @Provide
  Arbitrary<List<Integer>> writing() {
    return Choices.many(4000);
  }
}
