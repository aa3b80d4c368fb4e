package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.baocao.made.ModelsCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The validation report of the sample, held against the structure of docs/output.md. */
class EssJsonTest {

  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");
  private static final Console READ = Console.run("read", "--format", "ess", SAMPLE);

  @Test
  void everyEntryHasTheKeysOfTheStructureAndNoOthersThanDocumented() {
    for (JsonNode entry : validations()) {
      assertEquals(
          "id type event rule data value level expected actual missing finding", keys(entry));
      assertEquals("time actor agent trigger", keys(entry.get("event")));
      assertEquals("language expression severity description id", keys(entry.get("rule")));
      assertEquals("source target description", keys(entry.get("data")));
      assertEquals("validation", entry.get("type").asText());
      assertTrue(Set.of("error", "warning", "information").contains(text(entry, "/rule/severity")));
      assertTrue(Set.of("0", "1", "NA").contains(text(entry, "/value")), entry.toString());
      assertTrue(entry.at("/data/source").size() > 0 || text(entry, "/value").equals("NA"));
      assertTrue(text(entry, "/rule/expression").length() > 0, entry.toString());
    }
  }

  @Test
  void idsAreEachTheirOwn() {
    List<String> ids = entries().map(entry -> text(entry, "/id")).toList();
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @Test
  void everyFindingHasItsEntryAndNothingElseIsBroken() throws Exception {
    JsonNode read = new ObjectMapper().readTree(Console.run("read", SAMPLE).out());
    Set<String> findings =
        StreamSupport.stream(read.get("findings").spliterator(), false)
            .map(finding -> text(finding, "/id") + " " + text(finding, "/check"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> broken =
        validations().stream()
            .filter(entry -> text(entry, "/value").equals("0"))
            .map(entry -> text(entry, "/finding") + " " + text(entry, "/rule/id"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(findings, broken);
  }

  @Test
  void whatHoldsAndWhatIsUndecidedIsToldWithBothSides() {
    JsonNode broken = of("online.partial.files.whole");
    assertEquals("0", text(broken, "/value"));
    assertEquals("6170 6201", text(broken, "/expected") + " " + text(broken, "/actual"));
    assertEquals("of online.partial.files = sum years PL7/6.4.1", text(broken, "/rule/expression"));
    JsonNode kept = of("rate.stated");
    assertEquals("1", text(kept, "/value"));
    assertEquals("58.59 58.59", text(kept, "/expected") + " " + text(kept, "/actual"));
    JsonNode undecided = of("PL1/2");
    assertEquals("NA PL1/2", text(undecided, "/value") + " " + text(undecided, "/missing"));
  }

  @Test
  void theSameFileGivesTheSameBytesAndTheTimeIsTheReportsUnlessSaid() {
    assertEquals(1, READ.code(), READ.err());
    assertEquals(READ.out(), Console.run("read", "--format", "ess", SAMPLE).out());
    assertEquals(Set.of("2025-04-03"), times(READ));
    assertEquals(
        Set.of("2025-05-06T07:08:09Z"),
        times(Console.run("read", "--format=ess", "--time=2025-05-06T07:08:09Z", SAMPLE)));
  }

  @Test
  void theManifestNamesAllThatTheResultDependsOn(@TempDir Path folder) throws Exception {
    JsonNode manifest = manifest(READ);
    assertEquals("program language form files models", keys(manifest));
    assertEquals(64, text(manifest, "/files/bao-cao-tinh-long.docx").length());
    Path models = folder.resolve("models");
    ModelsCopy.whole(models);
    JsonNode same = manifest(read(models));
    assertEquals(manifest, same);
    Path rules = models.resolve("forms/cchc-2021-2025/rules.yaml");
    Files.writeString(rules, Files.readString(rules) + "# changed\n");
    JsonNode changed = manifest(read(models));
    assertNotEquals(
        same.at("/models").get("forms/cchc-2021-2025"),
        changed.at("/models").get("forms/cchc-2021-2025"));
    assertEquals(same.at("/models").get("localities"), changed.at("/models").get("localities"));
  }

  private static Console read(Path models) {
    return Console.run("read", "--format", "ess", "--models", models, SAMPLE);
  }

  private static JsonNode manifest(Console read) {
    List<JsonNode> all = entries(read).toList();
    assertEquals("aggregation", text(all.getLast(), "/type"));
    assertEquals("10", text(all.getLast(), "/value"));
    return all.getLast().get("manifest");
  }

  private static Set<String> times(Console read) {
    return entries(read).map(entry -> text(entry, "/event/time")).collect(Collectors.toSet());
  }

  private static JsonNode of(String rule) {
    return validations().stream()
        .filter(entry -> text(entry, "/rule/id").equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> validations() {
    return entries().filter(entry -> entry.has("rule")).toList();
  }

  private static Stream<JsonNode> entries() {
    return entries(READ);
  }

  private static Stream<JsonNode> entries(Console read) {
    try {
      return StreamSupport.stream(new ObjectMapper().readTree(read.out()).spliterator(), false);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(JsonNode node, String at) {
    return node.at(at).asText();
  }

  private static String keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return String.join(" ", keys);
  }
}
