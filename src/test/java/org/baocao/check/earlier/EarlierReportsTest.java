package org.baocao.check.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baocao.check.Checks;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Source;
import org.baocao.store.KeptNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs from earlier reports, and what rightly does. */
class EarlierReportsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  /** Merged on 1/7/2025 of several, with the code of one of them. */
  private static final String MERGED = "21211";

  private static final String APPENDIX =
      "PL3/1.1=12 PL3/3.2.1=803 PL3/3.2.2=799 PL3/3.3.1=31 PL3/3.3.2=30 ";

  @ParameterizedTest(name = "{0} {1} | {2} {3} | {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a count of the year's beginning, as the year goes on
        "2026-H1 | PL3/3.2.1=803 | 2026-Q1 | PL3/3.2.1=790 | ",
        "2026-H1 | PL3/3.2.1=790 | 2026-Q1 | PL3/3.2.1=790 | ",
        "2026-H1 | PL3/3.2.1=790 | 2026-Q1 | PL3/3.2.1=803 | WARNING earlier.falls",
        "2026 | PL3/3.2.1=790 | 2026-01-01/2026-09-30 | PL3/3.2.1=803 | WARNING earlier.falls",
        "2026-Q2 | PL3/3.2.1=790 | 2026-Q1 | PL3/3.2.1=803 | ",
        "2027-Q1 | PL3/3.2.1=790 | 2026 | PL3/3.2.1=3120 | ",
        "2026-H1 | PL6/1.2=1.2 | 2026-Q1 | PL6/1.2=1.24 | ",
        "2026-H1 | PL6/1.2=1.2 | 2026-Q1 | PL6/1.2=1.4 | WARNING earlier.falls",
        // what there is on a day may fall
        "2026-H1 | PL3/1.4=120 | 2026-Q1 | PL3/1.4=131 | ",
        // of a time in both reports
        "2026-H1 | PL1/1@2026-Q1=7 PL1/1=15 | 2026-Q1 | PL1/1=7 | ",
        "2026-H1 | PL1/1@2026-Q1=8 PL1/1=15 | 2026-Q1 | PL1/1=7 | WARNING earlier.restated",
        "2026-H1 | PL3/3.2@2026-Q1=98.4% | 2026-Q1 | PL3/3.2=98.43% | ",
        "2026-H1 | PL3/3.2@2026-Q1=98.5% | 2026-Q1 | PL3/3.2=98.43% | WARNING earlier.restated",
        // a column of a year that was not over then
        "2026 | PL1/1@2026=15 | 2026-Q1 | PL1/1@2026=7 | ",
        "2026 | PL1/1@2026=6 | 2026-Q1 | PL1/1@2026=7 | WARNING earlier.falls",
        // told in two ways, it is not known which is meant
        "2026-H1 | PL1/1@2026-Q1=8 PL1/1@2026-Q1=9 | 2026-Q1 | PL1/1=7 | ",
        // jumps
        "2026-Q1 | PL3/3.2.1=4100 | 2025-Q1 | PL3/3.2.1=803 | NOTE earlier.jump",
        "2027-Q1 | PL3/3.2.1=4100 | 2026-Q1 | PL3/3.2.1=803 | WARNING earlier.jump",
        "2027-Q1 | PL3/3.2.1=3900 | 2026-Q1 | PL3/3.2.1=803 | ",
        "2027-Q1 | PL3/3.2.1=80 | 2026-Q1 | PL3/3.2.1=803 | WARNING earlier.jump",
        "2027-Q1 | PL3/3.2.1=3210 | 2026 | PL3/3.2.1=3210 | ",
        "2027-Q1 | PL3/3.2.1=32100 | 2026 | PL3/3.2.1=3210 | WARNING earlier.jump",
        "2027-Q1 | PL1/1=0 | 2026-Q1 | PL1/1=19 | ",
        "2027-Q1 | PL1/1=60 | 2026-Q1 | PL1/1=2 | ",
        "2027-Q1 | PL1/1=0 | 2026-Q1 | PL1/1=140 | WARNING earlier.jump",
        "2026-H1 | PL3/1.4=800 | 2026-Q1 | PL3/1.4=120 | WARNING earlier.jump",
        "2027-Q1 | PL3/3.2=40.1% | 2026-Q1 | PL3/3.2=98.43% | WARNING earlier.jump",
        "2027-Q1 | PL3/3.2=70.1% | 2026-Q1 | PL3/3.2=98.43% | ",
        "2027-Q1 | PL3/3.3=40% | 2026-Q1 | PL3/3.3=100% | ",
        "2027-Q1 | PL1/5=1 | 2026-Q1 | PL1/5=1000 | ",
        "2027-Q1 | PL3/3.2.1=80? | 2026-Q1 | PL3/3.2.1=803 | ",
      })
  void one(String period, String now, String before, String then, @Nullable String found) {
    assertEquals(
        Objects.requireNonNullElse(found, ""),
        told(findings("25000", period, now, List.of(numbers(before, then)))));
  }

  @Test
  void aJumpIsOneFromAllEarlierReports() {
    List<Numbers> earlier =
        List.of(numbers("2026-Q2", "PL3/3.2.1=803"), numbers("2026-Q1", "PL3/3.2.1=3900"));
    assertEquals("", told(findings("1", "2027-Q2", "PL3/3.2.1=4100", earlier)));
  }

  @Test
  void anAppendixIsCopied() {
    List<Numbers> last = List.of(numbers("2026-Q1", APPENDIX + "PL3/1.4=120"));
    assertEquals(
        "WARNING earlier.copied", told(findings("1", "2026-H1", APPENDIX + "PL3/1.4=120", last)));
    assertEquals("WARNING earlier.copied", told(findings("1", "2027-Q1", APPENDIX, last)));
    Finding copied = findings("1", "2026-H1", APPENDIX, last).getFirst();
    assertTrue(copied.message().vi().startsWith("Biểu mẫu 3: 5/5"), copied.message().vi());
    String grown = APPENDIX.replace("803", "1603").replace("799", "1588");
    assertEquals("", told(findings("1", "2026-H1", grown, last)));
    String few = "PL3/1.1=12 PL3/3.2.1=3 PL3/3.2.2=3 PL3/3.3.1=0 PL3/3.3.2=0";
    assertEquals("", told(findings("1", "2026-H1", few, List.of(numbers("2026-Q1", few)))));
    String stock = "PL3/1.4=131 PL3/1.4.1=31 PL3/1.4.2=100 PL3/1.4.3=12 PL3/2.2=90 PL4/2.1=38";
    assertEquals("", told(findings("1", "2026-H1", stock, List.of(numbers("2026-Q1", stock)))));
  }

  @Test
  void whereTheTerritoryChangedNobodyIsAsked() {
    List<Numbers> earlier = List.of(numbers("2025-H1", "PL3/1.4=120 PL3/3.2.1=803"));
    String now = "PL3/1.4=131 PL3/3.2.1=9000";
    assertEquals("NOTE earlier.jump", told(findings(MERGED, "2025-H2", now, earlier)));
    assertEquals("NOTE earlier.jump", told(findings("not there", "2025-H2", now, earlier)));
    String unchanged = unchanged();
    assertEquals("WARNING earlier.jump", told(findings(unchanged, "2025-H2", now, earlier)));
    List<Numbers> later = List.of(numbers("2026-Q1", "PL3/3.2.1=803"));
    assertEquals("WARNING earlier.jump", told(findings(MERGED, "2027-Q1", now, later)));
  }

  /** A locality that is what it was before 1/7/2025. */
  private static String unchanged() {
    return FORMS.localities().all().stream()
        .filter(l -> l.from() != null && l.madeOf().size() == 1)
        .findFirst()
        .orElseThrow()
        .code();
  }

  @Test
  void manyOfOneKindInOneAppendixAreOne() {
    String then = "PL1/1=30 PL1/2.2=30 PL1/4.1=30 PL1/4.1.1=30 PL1/5.1=30 PL2/1=30";
    List<Numbers> earlier = List.of(numbers("2026-Q1", then));
    List<Finding> found = findings("1", "2026-H1", then.replace("=30", "=20"), earlier);
    assertEquals("WARNING earlier.falls, WARNING earlier.falls", told(found));
    assertEquals(List.of("o1", "o2", "o3", "o4", "o5"), found.getFirst().observations());
  }

  @Test
  void bothNumbersAndTheEarlierReportAreTold() {
    Finding finding =
        findings("1", "2026-H1", "PL3/3.2.1=790", List.of(numbers("2026-Q1", "PL3/3.2.1=1803")))
            .getFirst();
    assertEquals(Level.EARLIER, finding.level());
    assertEquals(
        "PL3/3.2.1: 790 (6 tháng đầu năm 2026), ít hơn 1.803 (quý 1/2026) trong báo cáo trước"
            + " (“2026-Q1.docx”), trong khi số lũy kế trong năm không giảm (Biểu mẫu 3, dòng 3.2.1)",
        finding.message().vi());
  }

  private static String told(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.severity() + " " + finding.check())
        .collect(Collectors.joining(", "));
  }

  private static List<Finding> findings(
      String code, String period, String figures, List<Numbers> earlier) {
    Report report = report("now.docx", code, period, figures);
    return new Checks(FORMS)
        .check(report, List.of(), earlier).findings().stream()
            .filter(finding -> finding.level() == Level.EARLIER)
            .toList();
  }

  private static Report report(String file, String code, String period, String figures) {
    return KeptNumbers.report(new Source(file, "0", "t"), "Xã A", code, period, figures);
  }

  private static Numbers numbers(String period, String figures) {
    Report report = report(period + ".docx", "1", period, figures);
    List<Numbers.Figure> all = new ArrayList<>();
    report
        .observations()
        .forEach(
            o ->
                all.add(
                    new Numbers.Figure(
                        o.id(),
                        Objects.requireNonNull(o.indicator()),
                        o.period(),
                        o.value(),
                        o.of(),
                        o.percent(),
                        o.unit())));
    return new Numbers(1, period + ".docx", "Xã A", "1", Period.parse(period), all);
  }
}
