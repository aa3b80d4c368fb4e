package org.baocao.read.pdf.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baocao.read.pdf.PdfTables;
import org.baocao.read.pdf.TableGrid;
import org.baocao.read.pdf.made.Design.Ruling;

/** What is drawn is read again, whatever the table and however its letters are painted. */
class MadeTablesTest {

  private static final String SEED = "4711";

  @Property(tries = 150, seed = SEED)
  void aRuledTableIsReadAsItWasMade(@ForAll long seed) throws IOException {
    Drawn drawn = drawn(seed, Ruling.FULL, true);
    assertEquals(1, drawn.read().size());
    TableGrid read = drawn.read().getFirst();
    assertEquals(drawn.table().texts(), texts(read));
    assertEquals(drawn.table().spans(), spans(read));
  }

  @Property(tries = 60, seed = SEED)
  void aTableWithLevelRulesIsReadNearlyAsItWasMade(@ForAll long seed) throws IOException {
    assertEquals(1, f1(drawn(seed, Ruling.LEVEL, true)), 0.2);
  }

  @Property(tries = 60, seed = SEED)
  void aTableRuledAtHeadAndFootIsReadNearlyAsItWasMade(@ForAll long seed) throws IOException {
    assertEquals(1, f1(drawn(seed, Ruling.HEAD_AND_FOOT, true)), 0.2);
  }

  @Property(tries = 60, seed = SEED)
  void aShadedTableIsReadNearlyAsItWasMade(@ForAll long seed) throws IOException {
    assertEquals(1, f1(drawn(seed, Ruling.SHADED, true)), 0.2);
  }

  @Property(tries = 60, seed = SEED)
  void aTableWithoutRulesIsReadNearlyAsItWasMade(@ForAll long seed) throws IOException {
    assertEquals(1, f1(drawn(seed, Ruling.NONE, true)), 0.2);
  }

  @Property(tries = 40, seed = SEED)
  void confidenceIsAShare(@ForAll long seed) throws IOException {
    for (Ruling ruling : Ruling.values()) {
      for (TableGrid table : drawn(seed, ruling, true).read()) {
        assertTrue(table.confidence() > 0 && table.confidence() <= 1);
      }
    }
  }

  /** A table and what was read of it. */
  record Drawn(MadeTable table, List<TableGrid> read) {}

  private static Drawn drawn(long seed, Ruling ruling, boolean spans) throws IOException {
    Random random = new Random(seed);
    TableMaker maker = new TableMaker(random);
    MadeTable table = maker.table(spans);
    Design design = Design.of(random, ruling);
    Path file = Files.createTempFile("made", ".pdf");
    try {
      MadePage.save(table, design, maker.prose(2 * random.nextInt(4)), file);
      return new Drawn(table, PdfTables.in(file));
    } finally {
      Files.delete(file);
    }
  }

  static double f1(Drawn drawn) {
    Relations gold = new Relations();
    gold.add(drawn.table().texts(), drawn.table().spans());
    Relations read = new Relations();
    drawn.read().forEach(table -> read.add(table.rows(), spans(table)));
    return Relations.f1(gold, read);
  }

  static List<List<Integer>> spans(TableGrid table) {
    return table.spans().stream()
        .map(span -> List.of(span.row(), span.column(), span.rowSpan(), span.columnSpan()))
        .toList();
  }

  private static List<List<String>> texts(TableGrid table) {
    return table.rows().stream()
        .map(row -> row.stream().map(text -> text.replace('\n', ' ')).toList())
        .toList();
  }
}
