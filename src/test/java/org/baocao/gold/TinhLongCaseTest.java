package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.baocao.made.SplitReport;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample in seven files, the appendices in Word and Excel, says what it says in one. */
class TinhLongCaseTest {

  /** Text that Word hides under merged cells; only the file as it was filed has it. */
  private static final String HIDDEN = "header.stray";

  /** Points at the titles beside the gap. */
  private static final String MISSING = "appendices.missing";

  @TempDir Path folder;

  @ParameterizedTest(name = "appendices with their titles: {0}")
  @ValueSource(booleans = {true, false})
  void saysTheSame(boolean titled) {
    Review whole = TinhLong.review("docx");
    Review review = TinhLong.review(new SplitReport(whole.report(), folder).files(titled));
    assertEquals(figures(whole.report()), figures(review.report()));
    Set<String> silent = titled ? Set.of(HIDDEN) : Set.of(HIDDEN, MISSING);
    assertEquals(findings(whole, silent), findings(review, Set.of()));
    QuotesHold.in(review);
  }

  private static List<String> figures(Report report) {
    List<String> figures =
        report.observations().stream()
            .map(o -> o.id() + " " + o.indicator() + " " + o.period() + " " + o.text())
            .toList();
    assertTrue(figures.size() > 200, figures.size() + " figures");
    return figures;
  }

  private static List<String> findings(Review review, Set<String> without) {
    return review.findings().stream()
        .filter(finding -> !without.contains(finding.check()))
        .map(finding -> finding.severity() + " " + finding.check() + " " + finding.message().vi())
        .toList();
  }
}
