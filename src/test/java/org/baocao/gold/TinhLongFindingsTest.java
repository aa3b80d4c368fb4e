package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must be found in the sample and what must stay silent: one test a line of the gold. */
class TinhLongFindingsTest {

  private static final JsonNode GOLD = TinhLong.gold("findings");

  /** Which check answers for a line of the gold. */
  private static final JsonNode CHECKS = TinhLong.json("findings.checks.json");

  @TestFactory
  Stream<DynamicTest> mustFind() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode line : GOLD.get("must")) {
      String id = line.get("id").asText();
      for (String kind : TinhLong.KINDS) {
        if (CHECKS.get("must").has(id) && !hidden(id, kind)) {
          String name = "from " + kind + " must find " + id + ": " + line.get("what").asText();
          tests.add(dynamicTest(name, () -> found(kind, line)));
        }
      }
    }
    return tests.stream();
  }

  /** Some formats do not hold what a line speaks of. */
  private static boolean hidden(String id, String kind) {
    return texts(CHECKS.at("/must/" + id + "/notIn")).contains(kind);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String check(JsonNode line) {
    return CHECKS.at("/must/" + line.get("id").asText() + "/check").asText();
  }

  private static void found(String kind, JsonNode line) {
    List<Finding> found =
        findings(kind).stream().filter(f -> f.check().equals(check(line))).toList();
    assertEquals(1, found.size(), () -> "found once: " + found);
    assertEquals(line.get("severity").asText(), found.get(0).severity().id());
    String first = line.get("where").get(0).asText();
    assertTrue(
        first.equals("appendices")
            || found.get(0).evidence().stream()
                .anyMatch(e -> String.valueOf(e.section()).startsWith(first)),
        () -> "not at " + first + ": " + found);
  }

  @Test
  void everyLineThatIsNotOptionalHasItsCheck() {
    for (JsonNode line : GOLD.get("must")) {
      boolean optional = line.path("optional").asBoolean(false);
      assertTrue(optional || !check(line).isEmpty(), line::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> accusesNoOneWrongly() {
    List<String> known = new ArrayList<>();
    CHECKS.get("must").forEach(line -> known.add(line.get("check").asText()));
    return TinhLong.KINDS.stream()
        .map(
            kind ->
                dynamicTest(
                    "from " + kind + " no finding beside the gold",
                    () ->
                        assertEquals(
                            List.of(),
                            findings(kind).stream()
                                .filter(f -> f.severity() != Severity.NOTE)
                                .map(Finding::check)
                                .filter(check -> !known.contains(check))
                                .toList())));
  }

  @TestFactory
  Stream<DynamicTest> staysSilent() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode line : GOLD.get("must_not")) {
      String id = line.get("id").asText();
      for (String kind : TinhLong.KINDS) {
        String name = "from " + kind + " stays silent on " + id + ": " + line.get("what").asText();
        tests.add(
            dynamicTest(
                name,
                () ->
                    assertEquals(
                        List.of(),
                        findings(kind).stream()
                            .filter(
                                f ->
                                    texts(CHECKS.at("/must_not/" + id)).stream()
                                        .anyMatch(f.check()::startsWith))
                            .toList())));
      }
    }
    return tests.stream();
  }

  private static List<Finding> findings(String kind) {
    return TinhLong.review(kind).findings();
  }
}
