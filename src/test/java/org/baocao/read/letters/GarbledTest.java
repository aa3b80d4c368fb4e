package org.baocao.read.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTest {

  private static Document document(UnaryOperator<String> spoilt) throws IOException {
    Path sample = Path.of("corpus/tinh-long/bao-cao-tinh-long.txt");
    List<Block> blocks = new ArrayList<>();
    for (String line : Files.readAllLines(sample)) {
      if (!line.isBlank()) {
        blocks.add(new Paragraph(blocks.size(), spoilt.apply(line), Emphasis.NONE, 1, null));
      }
    }
    Cell cell = new Cell(0, 0, 1, 1, spoilt.apply("Tổng số"), 1, null);
    blocks.add(new Table("t1", 1, 1, 0, List.of(cell), List.of(), true, 1, 1));
    return new Document(new Source("a.pdf", "0", "application/pdf"), 1, blocks);
  }

  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource({
    "wrong map, ô, ơ",
    "Latin signs, ư, \u00AD",
    "private codes, ạ, \uE0A1",
    "unknown codes, ế, \uFFFD",
    "other letters, ộ, ø"
  })
  void wrongLettersAreDoubted(String kind, String right, String wrong) throws IOException {
    Document garbled = Garbled.doubted(document(line -> line.replace(right, wrong)));
    assertEquals(3, garbled.doubts().size(), kind);
    for (Doubt doubt : garbled.doubts()) {
      TextPlace place = (TextPlace) doubt.evidence().place();
      String text =
          garbled.paragraphs().filter(p -> p.index() == place.paragraph()).findFirst().get().text();
      assertEquals(doubt.evidence().quote(), text.substring(place.start(), place.end()));
      assertTrue(doubt.evidence().quote().contains(wrong));
    }
    Table table = garbled.tables().findFirst().orElseThrow();
    assertEquals(Table.Reason.GARBLED_TEXT, table.reason());
    assertTrue(table.doubtful());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Các thôn, buôn Ê Đê, Jrai, K'Bang, Đăk Lăk, Krông Pắc, Cư M'gar, Čư Êbur; H'Đrông, Y Blôk",
        "UBND, HĐND, UBMTTQVN, TTHCC, TTPVHCC, DVCTT, QĐ-TTg, NĐ-CP, ĐHĐN, CBCCVC, TTĐT, KTXH",
        "nhà tài trợ Đức Müller, Señor Núñez, Citroën, café, ông Đinh Rơng, bà Hrưng",
        "công tac viêc đươc giao, kêt qủa"
      })
  void goodReportsAreNot(String more) throws IOException {
    Document good = document(line -> line + " " + more);
    Document read =
        Garbled.doubted(more.startsWith("công") || more.startsWith("nhà") ? once(more) : good);
    assertEquals(List.of(), read.doubts());
  }

  private static Document once(String more) throws IOException {
    return document(line -> line.startsWith("II") ? line + " " + more : line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee of the commune has received 9,215 dossiers and resolved 9,199 of them.",
        "Le comité a reçu des dossiers très complexes où les délais étaient dépassés après l'été.",
        "Die Gemeinde prüfte sämtliche Anträge für die Bürger über längere Zeiträume größtenteils."
      })
  void textOfOtherTonguesIsNot(String line) throws IOException {
    Document other = document(vietnamese -> line);
    assertSame(other, Garbled.doubted(other));
  }
}
