package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer lets findings of a kept report pass. */
class AcceptCommandTest {

  private static final String REASON = "Sáp nhập từ 1/7/2025";

  @TempDir Path home;

  @BeforeEach
  void add() {
    assertEquals(1, run("add", BrokenFiles.DOCX).code());
  }

  @Test
  void whatIsAcceptedStaysInTheRecordAndCountsNoMore() throws Exception {
    long errors = errors();
    List<String> before = ids();
    accepted("accept", "1", "f1", "--reason", REASON, "--by", "A");
    assertEquals(errors - 1, errors());
    assertEquals(before, ids());
    JsonNode finding = object("show", "1").at("/findings/0/accepted");
    assertEquals(REASON + " A", finding.get("reason").asText() + " " + finding.get("by").asText());
    JsonNode entry =
        entries("show", BrokenFiles.DOCX.getFileName().toString(), "--format", "ess")
            .filter(each -> each.at("/finding").asText().equals("f1"))
            .findFirst()
            .orElseThrow();
    assertEquals(REASON, entry.at("/accepted/reason").asText());
    assertEquals("0", entry.at("/value").asText());
  }

  @Test
  void whenAllErrorsAreAcceptedAddingTheFileAgainIsFine() {
    for (String id : run("accept", "1", "--format=csv").out().lines().toList()) {
      String[] cells = id.split(",");
      if (cells[2].equals("error")) {
        accepted("accept", "1", cells[0], "--reason", REASON);
      }
    }
    assertEquals(0, errors());
    assertEquals(0, run("add", BrokenFiles.DOCX).code());
    assertEquals(0, run("show", "1").code());
  }

  @Test
  void onThePageItStandsApartAtTheEndWithItsReason() throws Exception {
    assertFalse(page().contains(REASON));
    accepted("accept", "1", "f1", "--reason", REASON);
    String page = page();
    assertTrue(page.indexOf(REASON) > page.indexOf("class=\"group accepted\""));
    assertTrue(page.indexOf("class=\"group accepted\"") > page.indexOf("class=\"group warning\""));
    accepted("accept", "--undo", "1");
    assertFalse(page().contains(REASON));
  }

  @Test
  void forGoodItNamesTheLocality() {
    accepted("accept", "1", "f1", "--reason", REASON, "--always");
    String row = run("accept", "--list", "--format", "csv").out().lines().toList().get(1);
    assertTrue(row.startsWith("1,1,appendices.missing,21214," + REASON), row);
  }

  @Test
  void sayWhatIsMissingOrUnknown() {
    wrong("REPORT", "accept");
    wrong("--reason", "accept", "1", "f1");
    wrong("“9”", "accept", "9", "f1", "--reason", REASON);
    wrong("“nowhere.docx”", "show", "nowhere.docx");
    wrong("“f99”", "accept", "1", "f99", "--reason", REASON);
    wrong("7", "accept", "--undo", "7");
  }

  private void wrong(String says, Object... args) {
    Console console = run(args);
    assertEquals(2, console.code());
    assertTrue(console.err().contains(says), console.err());
  }

  private void accepted(Object... args) {
    Console console = run(args);
    assertEquals(0, console.code(), console.err());
  }

  private long errors() {
    try {
      JsonNode rows =
          new ObjectMapper().readTree(run("add", BrokenFiles.DOCX, "--format=json").out());
      return rows.get(0).get("errors").asLong();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> ids() throws Exception {
    return StreamSupport.stream(object("show", "1").get("findings").spliterator(), false)
        .map(finding -> finding.get("id").asText() + finding.get("check").asText())
        .toList();
  }

  private Stream<JsonNode> entries(Object... args) throws Exception {
    return StreamSupport.stream(object(args).spliterator(), false);
  }

  private JsonNode object(Object... args) throws Exception {
    return new ObjectMapper().readTree(run(args).out());
  }

  private String page() throws Exception {
    try (Stream<Path> pages = Files.list(home.resolve("digest/reports"))) {
      return Files.readString(pages.findFirst().orElseThrow());
    }
  }

  private Console run(Object... args) {
    return Console.run(
        Stream.concat(Stream.of(args), Stream.of("--home", home)).toArray(Object[]::new));
  }
}
