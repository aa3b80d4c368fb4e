package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.made.SplitReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read --case}: a report and its appendices in files of their own are one object. */
class ReadCaseTest {

  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");

  private static final Desk DESK = Desk.of(Forms.load(Path.of("models")), null, new Words("vi"));

  @TempDir Path folder;

  @Test
  void isOneObjectInWhateverOrderTheFilesAreGiven() throws Exception {
    List<Path> files = new ArrayList<>(split());
    String first = read(files);
    Collections.reverse(files);
    assertEquals(first, read(files));
    Collections.rotate(files, 3);
    assertEquals(first, read(files));
    assertEquals(1, first.lines().count());
  }

  @Test
  void saysWhichFileATableAndAPlaceLieIn() throws Exception {
    JsonNode object = new ObjectMapper().readTree(read(split()));
    String source = object.at("/source/file").asText();
    assertEquals("Bao cao xa Tinh Long.docx", source);
    assertEquals(7, object.get("files").size());
    assertEquals(object.get("source"), object.at("/files/0"));
    Set<String> ids = new HashSet<>();
    for (JsonNode table : object.get("tables")) {
      assertTrue(ids.add(table.get("id").asText()), table.get("id")::toString);
      assertTrue(
          table.get("file").asText().matches("Phu luc " + table.get("appendix").asText() + "\\..*"),
          table::toString);
    }
    for (JsonNode observation : object.get("observations")) {
      JsonNode place = observation.get("evidence");
      assertEquals(place.has("table"), place.has("file"), place::toString);
    }
    Set<String> checks = new HashSet<>(object.get("findings").findValuesAsText("check"));
    assertTrue(checks.contains("appendices.missing"), checks::toString);
  }

  @Test
  void anAppendixGivenTwiceCountsOnce() throws Exception {
    List<Path> files = new ArrayList<>(split());
    String once = read(files);
    files.add(Files.copy(files.getLast(), folder.resolve("zz.xlsx")));
    assertEquals(once, read(files));
  }

  @Test
  void anAppendixAloneIsNotHeldToBeWhole() throws Exception {
    JsonNode object = new ObjectMapper().readTree(Console.run("read", split().get(2)).out());
    assertFalse(object.get("findings").findValuesAsText("check").contains("appendices.missing"));
  }

  @Test
  void aCaseOfWhichAFileCannotBeReadIsRefused() throws Exception {
    Path empty = Files.createFile(folder.resolve("Phu luc 9.docx"));
    Console console = Console.run("read", "--case", SAMPLE, empty);
    assertEquals(3, console.code());
    assertEquals("", console.out());
    assertTrue(console.err().contains("Phu luc 9.docx"), console.err());
  }

  private List<Path> split() throws Exception {
    return new SplitReport(DESK.review(SAMPLE).report(), Files.createTempDirectory(folder, "case"))
        .files(true);
  }

  private static String read(List<Path> files) throws IOException {
    Object[] words = Stream.concat(Stream.of("read", "--case"), files.stream()).toArray();
    Console console = Console.run(words);
    assertEquals("", console.err());
    assertEquals(1, console.code());
    return console.out();
  }
}
