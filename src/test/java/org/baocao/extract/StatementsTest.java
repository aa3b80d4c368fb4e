package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The statements of src/test/resources/narratives, as a quarter's report would make them. */
class StatementsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Form FORM = FORMS.form("cchc-dinh-ky").orElseThrow();
  private static final Period PERIOD = Period.quarter(2025, 3);
  private static final NarrativeExtractor NARRATIVE =
      new NarrativeExtractor(
          FORMS.wording(), FORM.narrative(), LanguageModel.load(FORMS.language()));

  @TestFactory
  Stream<DynamicNode> everyStatementIsUnderstood() throws IOException {
    Map<String, List<DynamicNode>> tests = new LinkedHashMap<>();
    String about = "";
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/narratives/statements.txt"))) {
      if (line.startsWith("## ")) {
        about = line.substring(3);
      } else if (line.contains("|")) {
        int bar = line.lastIndexOf('|');
        String text = line.substring(0, bar).strip();
        String figures = line.substring(bar + 1).strip();
        tests
            .computeIfAbsent(about, name -> new ArrayList<>())
            .add(dynamicTest(text, () -> assertEquals(figures, told(text))));
      }
    }
    return tests.entrySet().stream().map(e -> dynamicContainer(e.getKey(), e.getValue()));
  }

  private static String told(String statement) {
    Paragraph paragraph = new Paragraph(0, statement, Paragraph.Emphasis.NONE, null, null);
    return NARRATIVE
        .all(List.of(paragraph), List.of(), new NarrativeExtractor.Times(PERIOD, PERIOD))
        .stream()
        .map(StatementsTest::told)
        .collect(Collectors.joining(" "));
  }

  private static String told(Observation o) {
    return o.indicator()
        + (PERIOD.equals(o.period()) ? "" : "@" + o.period())
        + "="
        + Told.figure(o);
  }
}
