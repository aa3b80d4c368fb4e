package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must be found in the sample and what must stay silent: one test a line of the gold. */
class TinhLongFindingsTest {

  private static final JsonNode GOLD = TinhLong.gold("findings");

  /** The check that answers for a line of the gold. */
  private static final Map<String, String> CHECKS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("F01", "files.balance"),
              Map.entry("F02", "digitised.results.whole"),
              Map.entry("F03", "online.full.procedures.appendix"),
              Map.entry("F04", "online.full.files.whole"),
              Map.entry("F05", "online.full.files.appendix"),
              Map.entry("F06", "online.partial.files.whole"),
              Map.entry("F07", "online.partial.files.appendix"),
              Map.entry("F08", "legal.issued.appendix"),
              Map.entry("F09", "survey.forms.appendix"),
              Map.entry("F10", "satisfaction.target"),
              Map.entry("F11", "appendices.missing"),
              Map.entry("F12", "letterhead.number"),
              Map.entry("F13", "rows.missing"),
              Map.entry("F14", "columns.doubled"),
              Map.entry("F15", "header.stray"),
              Map.entry("F17", "units.mixed"),
              Map.entry("F19", "initiatives.appendix"),
              Map.entry("F20", "rate.blank")));

  /** The checks, by the beginning of their names, that would accuse what a line says does agree. */
  private static final Map<String, List<String>> SILENT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("N01", List.of("rate.stated", "rate.cut-off")),
              Map.entry("N02", List.of("rate.stated", "rate.cut-off")),
              Map.entry("N03", List.of("rate.stated", "survey.forms.parts")),
              Map.entry("N04", List.of("rate.stated", "digitised.intake")),
              Map.entry("N05", List.of("files.resolved.parts", "breakdown")),
              Map.entry("N06", List.of("rate.stated", "staff.education")),
              Map.entry("N07", List.of("tasks.parts")),
              Map.entry("N08", List.of("PL7/")),
              Map.entry("N09", List.of("PL7/6.2", "PL7/6.3", "PL7/6.4")),
              Map.entry("N10", List.of("rate.stated")),
              Map.entry("N11", List.of("legal.faulty", "coding"))));

  @TestFactory
  Stream<DynamicTest> mustFind() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode line : GOLD.get("must")) {
      String id = line.get("id").asText();
      for (String kind : TinhLong.KINDS) {
        boolean hidden = id.equals("F15") && kind.equals("pdf");
        if (CHECKS.containsKey(id) && !hidden) {
          String name = "from " + kind + " must find " + id + ": " + line.get("what").asText();
          tests.add(dynamicTest(name, () -> found(kind, line)));
        }
      }
    }
    return tests.stream();
  }

  private static void found(String kind, JsonNode line) {
    List<Finding> found =
        findings(kind).stream()
            .filter(f -> f.check().equals(CHECKS.get(line.get("id").asText())))
            .toList();
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
      assertTrue(optional || CHECKS.containsKey(line.get("id").asText()), line::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> accusesNoOneWrongly() {
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
                                .filter(check -> !CHECKS.containsValue(check))
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
                                    SILENT.getOrDefault(id, List.of()).stream()
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
