package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2-6       | ab / cdef! / ghij",
        "2-6 4-8   | ab / cd! / ef! / gh! / ij",
        "0-10      | abcdefghij!",
        "3-3       | abc / defghij",
        "8-99 -5-2 | ab! / cdefgh / ij!",
      })
  void quotesCutAParagraphIntoRuns(String spans, String runs) {
    List<Finding> findings = new ArrayList<>();
    Matcher span = Pattern.compile("(-?\\d+)-(\\d+)").matcher(spans);
    while (span.find()) {
      int start = Integer.parseInt(span.group(1));
      int end = Integer.parseInt(span.group(2));
      Evidence evidence = new Evidence(new TextPlace(4, start, end, null, null), null, "");
      findings.add(
          new Finding("x", Severity.NOTE, new Text("", ""), List.of(), List.of(evidence), null));
    }
    Paragraph paragraph = new Paragraph(4, "abcdefghij", Paragraph.Emphasis.NONE, null, null);
    assertEquals(
        runs,
        String.join(
            " / ",
            new Highlights(Numbered.of(findings), List.of())
                .runs(paragraph).stream()
                    .map(run -> run.text() + (run.isMarked() ? "!" : ""))
                    .toList()));
  }
}
