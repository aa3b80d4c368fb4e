package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.baocao.check.GenericCheck;
import org.baocao.form.Forms;
import org.baocao.made.ModelsCopy;
import org.baocao.model.Finding;
import org.baocao.model.Review;
import org.baocao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  private static final Path REPORT = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");
  private static final String REWRITE =
      "docs/rules.md is behind. Write it by: bin/baocao rules --write docs/rules.md";

  @TempDir Path folder;

  @Test
  void listsTheRulesOfAForm() {
    Console csv = Console.run("rules", "--form", "cchc-bo-sung-2025", "--format", "csv");
    assertTrue(csv.out().startsWith("form,id,level,severity,given,says,source\r\n"), csv.out());
    assertTrue(
        csv.out().contains("\r\ncchc-bo-sung-2025,issues.settled,1,error,PL1/2.2.2 ≤ PL1/2.2.1,"));
    assertTrue(csv.out().contains(",PL1/2.2,1,error,PL1/2.2 = 100 * PL1/2.2.2 / PL1/2.2.1,"));
    assertFalse(csv.out().contains("cchc-2021-2025"), csv.out());
    assertTrue(Console.run("rules", "--format", "json").out().startsWith("[{\"form\":\"cchc-"));
    assertEquals(2, Console.run("rules", "--form", "none").code());
  }

  @Test
  void thePageHasTheRulesOfToday() throws IOException {
    Path page = Files.copy(Path.of("docs/rules.md"), folder.resolve("rules.md"));
    assertEquals(0, Console.run("rules", "--write", page).code());
    assertEquals(Files.readString(page), Files.readString(Path.of("docs/rules.md")), REWRITE);
  }

  @Test
  void rulesThatContradictEachOtherAreRefused() throws IOException {
    Path models = models("PL1/2.2 ≤ PL1/2.1", "PL1/2.2 < PL1/2.1");
    String file = "rules.yaml#/again/given: ";
    Path rules = models.resolve("forms/cchc-2021-2025/rules.yaml");
    Files.writeString(
        rules,
        """
          - id: again
            says: {vi: một, en: one}
            given: PL1/2.2 ≥ PL1/2.1
            holds: PL1/2.2=2 PL1/2.1=1
            breaks: PL1/2.2=1 PL1/2.1=2
            severity: error
            source: here
        """,
        java.nio.file.StandardOpenOption.APPEND);
    Console vi = Console.run("rules", "test", "--models", models, "--form", "cchc-2021-2025");
    assertEquals(2, vi.code(), vi.err());
    assertTrue(vi.err().contains(file + "các quy tắc này mâu thuẫn"), vi.err());
    assertTrue(vi.err().contains("tasks.plan (PL1/2.2 <"), vi.err());
    Console en = Console.run("rules", "test", "--models", models, "--lang", "en");
    assertTrue(en.err().contains(file + "together these rules leave"), en.err());
  }

  @Test
  void aRuleIsTriedOnItsOwnExamples() throws IOException {
    Path models = models("given: PL3/5.2 ≤ PL3/5.1", "given: PL3/5.2 < PL3/5.1");
    Console run = Console.run("rules", "test", "--models", models, "--lang", "en");
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .contains(
                "rules.yaml#/feedback.resolved.most/given: it does not hold for the figures"
                    + " that it should hold for: PL3/5.1=4 PL3/5.2=4"),
        run.err());
  }

  @Test
  void keptReportsTellWhatAChangedRuleChanges() throws Exception {
    Path models = models("- id: survey.forms.appendix", "- id: survey.forms.old");
    Review review = Desk.of(Forms.load(models), null, new Words("vi")).review(REPORT);
    Path home = folder.resolve("home");
    assertEquals(2, Console.run("rules", "test", "--stored", "--home", home).code());
    try (Store store = Store.open(home)) {
      store.keep(review, REPORT);
    }
    Console run =
        Console.run("rules", "test", "--stored", "--home", home, "--format", "csv", "--lang", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        rule,change,findings,reports,places\r
        survey.forms.appendix,comes,1,1,"bao-cao-tinh-long.docx (II.2.2.1.d, PL1/7.1)"\r
        survey.forms.old,goes,1,1,"bao-cao-tinh-long.docx (II.2.2.1.d, PL1/7.1)"\r
        """,
        run.out());
    try (Store store = Store.open(home)) {
      assertEquals(review.findings(), store.find(1).orElseThrow().review().findings());
    }
  }

  @Test
  void findingsAreAsTheyAreListed() throws Exception {
    Review review = Desk.of(Forms.load(Path.of("models")), null, new Words("vi")).review(REPORT);
    for (GenericCheck check : GenericCheck.ALL) {
      for (Finding finding : review.findings()) {
        if (finding.check().equals(check.key())) {
          assertEquals(check.level(), finding.level(), check.key());
          assertTrue(finding.severity().compareTo(check.severity()) >= 0, check.key());
        }
      }
    }
  }

  private Path models(String rule, String changed) throws IOException {
    Path models = folder.resolve("models");
    ModelsCopy.whole(models);
    Path rules = models.resolve("forms/cchc-2021-2025/rules.yaml");
    String text = Files.readString(rules);
    assertTrue(text.contains(rule), rule);
    Files.writeString(rules, text.replaceFirst(Pattern.quote(rule), changed));
    return models;
  }
}
