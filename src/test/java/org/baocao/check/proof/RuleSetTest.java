package org.baocao.check.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Rule;
import org.baocao.made.ModelsCopy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rules over counts a to d, a flag f and a rate r; the first rule is 1. */
class RuleSetTest {

  private static final List<String> CASES =
      List.of(
          "a = b + c; b = c; d ≤ a | ",
          // nothing but zeros is as good as nothing
          "a = b + c; a = b; d ≤ a | 1 2 contradict",
          "a ≥ 5; a ≤ 3; b ≤ c | 1 2 contradict",
          "a < b; b < c; c < a | 1 2 3 contradict",
          "a = b; b = c; c = a + d | 1 2 3 contradict",
          "a < a | 1 contradict",
          "f = 2 | 1 contradict",
          "sum years a = b | ",
          "sum years a = sum years b; a = b + c; last c = sum years c | 3 contradict, 1 2 contradict",
          "if a > 0 then b = 0 | ",
          "if a > 0 then b = 0; a = b | 1 2 contradict",
          // one says what another does
          "a = b; a ≤ b | 2 idle by 1",
          "2 * a = b; a = b / 2 | 1 idle by 2, 2 idle by 1",
          "a = b or a = c; a = b | 1 idle by 2",
          "a ≤ b; if a > 1 then a ≤ b | 2 idle by 1",
          "a * b = c; a * b ≤ c | 2 idle by 1",
          "a = b + c?; a = b + c | 1 follows 2, 2 idle by 1",
          "f in {0, 1} | 1 unbreakable",
          "r ≤ 100 | 1 unbreakable",
          "a ≥ 0 | 1 unbreakable",
          // others say it, of figures that may be missing
          "a = b + c; b ≤ a | 2 follows 1",
          "a ≤ b; b ≤ c; a ≤ c | 3 follows 1 2",
          "a ≤ b; sum years a ≤ sum years b; last a ≤ last b | 2 follows 1, 3 follows 1",
          // of a rate it is only known that it is one
          "r = 100 * a / b; a ≤ b | ",
          "r = 100 * a / b; r ≤ 100 * a / b | 2 idle by 1");

  private static final String FORM =
      """
      title: Form
      titles: []
      source: here
      appendices: []
      """;

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Path models = folder.resolve("models");
    ModelsCopy.withoutForms(models);
    Map<String, String> told = new TreeMap<>();
    for (String line : CASES) {
      String id = "form-" + (100 + told.size());
      Path form = Files.createDirectories(models.resolve("forms").resolve(id));
      Files.writeString(form.resolve("form.yaml"), FORM);
      Files.writeString(form.resolve("appendix-1.yaml"), appendix());
      Files.writeString(form.resolve("rules.yaml"), rules(line.split("\\|")[0].strip()));
      told.put(id, line);
    }
    Forms forms = Forms.load(models);
    return told.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getValue(),
                    () ->
                        assertEquals(
                            entry.getValue().replaceFirst(".*\\|", "").strip(),
                            told(forms.form(entry.getKey()).orElseThrow()))));
  }

  private static String told(Form form) {
    RuleSet rules = new RuleSet(form);
    List<RuleSet.Contradiction> contradictions = rules.contradictions();
    return contradictions.isEmpty()
        ? rules.implications().stream().map(RuleSetTest::told).collect(Collectors.joining(", "))
        : contradictions.stream()
            .map(contradiction -> ids(contradiction.rules()) + " contradict")
            .collect(Collectors.joining(", "));
  }

  private static String told(RuleSet.Implication implication) {
    String by = ids(implication.by());
    String how = implication.idle() ? " idle by " + by : " follows " + by;
    return ids(List.of(implication.rule())) + (by.isEmpty() ? " unbreakable" : how);
  }

  private static String ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.joining(" "));
  }

  private static String appendix() {
    StringBuilder rows = new StringBuilder();
    for (String code : List.of("a", "b", "c", "d", "f", "r")) {
      String kind = code.equals("f") ? "flag" : code.equals("r") ? "rate" : "count\n  years: sum";
      rows.append("- code: %s\n  label: %s\n  kind: %s\n".formatted(code, code, kind));
    }
    return "number: \"1\"\ntitle: One\nsource: here\nrows:\n" + rows;
  }

  private static String rules(String line) {
    StringBuilder rules = new StringBuilder("rules:\n");
    int id = 1;
    for (String given : line.replaceAll("\\b([a-dfr])\\b", "PL1/$1").split(";")) {
      rules.append(
          """
          - id: "%d"
            says: {vi: one, en: one}
            given: "%s"
            holds: ""
            breaks: ""
            severity: error
            source: here
          """
              .formatted(id++, given.strip()));
    }
    return rules.toString();
  }
}
