package org.baocao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.baocao.made.ModelsCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in models/ stops the start, and says where it is. */
class FormsTest {

  private static final String FORM = "forms/cchc-2021-2025/";

  @TempDir Path models;

  @Test
  void theModelsOfTheProjectLoad() {
    Form form = Forms.load(Path.of("models")).form("cchc-2021-2025").orElseThrow();
    assertEquals(8, form.appendices().size());
    assertTrue(form.appendix("5").orElseThrow().inferred());
    assertEquals("Tỷ lệ hồ sơ trực tuyến toàn trình", form.row("PL7/6.3").orElseThrow().label());
  }

  @ParameterizedTest(name = "{0}: {1} → {2} is told as {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "appendix-7.yaml | kind: flag | kind: flagg | appendix-7.yaml#/rows/1/kind",
        "appendix-7.yaml | kind: flag | kind: flag~    colour: red | appendix-7.yaml#/rows/1/colour",
        "appendix-7.yaml | code: \"6.3.2\" | code: \"6.3.1\" | appendix-7.yaml#/rows: row '6.3.1' stands twice",
        "appendix-7.yaml | formula: \"6.3.2 / 6.3.1\" | formula: \"6.3.2 / 6.3.9\" | appendix-7.yaml#/rows/6.3/formula, column 29: unknown figure 'PL7/6.3.9'",
        "appendix-7.yaml | formula: \"6.3.2 / 6.3.1\" | formula: \"6.3.2 = 6.3.1\" | rows/6.3/formula, column",
        "rules.yaml | given: PL1/2.2 ≤ PL1/2.1 | given: PL1/2.2 ≤ | rules.yaml#/tasks.plan/given, column 10",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives = PL1/5 | say 'sum years' or 'last'",
        "rules.yaml | given: initiatives = | given: initiative = | unknown figure 'initiative'",
        "rules.yaml | id: tasks.plan | id: tasks.parts | rule 'tasks.parts' stands twice",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives = sum years PL1/55 | rules.yaml#/initiatives.appendix/given, column 25: unknown figure 'PL1/55'",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives = sum years PL11/5 | column 25: unknown figure 'PL11/5'",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives = sum years PL1/2 | column 25: the years of 'PL1/2' do not add up",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: last initiatives = sum years PL1/5 | column 6: 'initiatives' has no years",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives = last PL1/4 | column 20: row 'PL1/4' has no figures",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: 1 = 2 - 1 | no figure in '1 = 2 - 1'",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives = sum PL1/5 | column 19: expected 'years'",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives # sum years PL1/5 | given, column 12",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: initiatives in {1, 2 | column 21: expected '}'",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: (initiatives = 1 | column 14: expected ')'",
        "rules.yaml | given: initiatives = sum years PL1/5 | given: if initiatives = 1 | column 19: expected 'then'",
        "rules.yaml | holds: initiatives=2 PL1/5 | holds: initiatives=2 PL1/6 | initiatives.appendix/holds, column 15: the rule has no figure 'PL1/6'",
        "rules.yaml | breaks: initiatives=1 | breaks: initiatives=x | initiatives.appendix/breaks, column 1: 'initiatives=x'",
        "form.yaml | source: | origin: | form.yaml#/origin",
        "../../narratives/cchc.yaml | indicator: legal.faulty | indicator: legal.issued | 'legal.issued' stands twice",
        "../../narratives/cchc.yaml | {n} <hồ sơ> | {n} <hồ> | no words are named 'hồ'",
        "../../narratives/cchc.yaml | {n} <hồ sơ> | {n} (hồ | no phrasing",
        "form.yaml | source: | until: soon~source: | form.yaml#/until: not in the words of ISO 8601"
      })
  void aMistakeIsToldWithItsPlace(String file, String right, String wrong, String told) {
    copyModels();
    Path path = models.resolve("models").resolve(FORM + file);
    write(path, read(path).replaceFirst(Pattern.quote(right), wrong.replace('~', '\n')));
    FormException mistake =
        assertThrows(FormException.class, () -> Forms.load(models.resolve("models")));
    assertTrue(mistake.toString().contains(told), mistake::toString);
  }

  @Test
  void aMissingSourceIsAMistake() {
    copyModels();
    Path path = models.resolve("models").resolve(FORM + "form.yaml");
    write(path, read(path).replaceFirst("(?m)^source:.*$", ""));
    FormException mistake =
        assertThrows(FormException.class, () -> Forms.load(models.resolve("models")));
    assertTrue(mistake.toString().contains("form.yaml#/source: thiếu"), mistake::toString);
  }

  private void copyModels() {
    ModelsCopy.whole(models.resolve("models"));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
