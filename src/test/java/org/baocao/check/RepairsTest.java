package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baocao.check.earlier.Remembered;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Repair;
import org.baocao.model.Report;
import org.baocao.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed first for figures that contradict each other, and how they went wrong. */
class RepairsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of:satisfaction.very=3536 PL1/7.1=1150,958,638,790,249 | 3536>3785: 2025 (249) was left out of the total
          PL7/6.3.1=361 PL7/6.3.2=355 PL7/6.3=93.84 | 93.84>98.34: two digits were swapped
          PL7/6.3.1=361 PL7/6.3.2=355 PL7/6.3=89.34 | 89.34>98.34: two digits were swapped
          PL3/1.4=541 PL3/1.4.1=580 PL3/1.4.2=2 PL3/1.4.3=31 | 580>508: two digits were swapped
          PL3/1.4=541 PL3/1.4.1=58 PL3/1.4.2=2 PL3/1.4.3=31 | 58>508: a digit was lost
          PL3/1.4=541 PL3/1.4.1=508000 PL3/1.4.2=2 PL3/1.4.3=31 | 508000>508: it is off by a factor of 1,000 (a thousands mark or the unit)
          """)
  void firstProposal(String figures, String expected) {
    assertEquals(expected, told(figures));
  }

  /** What an earlier report says too, of a time that was over then, is less likely wrong. */
  @ParameterizedTest(name = "until {0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-12-31 | x=1                         | 9>8
          2024-12-31 | PL2/1=7                     | 9>8
          2024-12-31 | PL2/1=8 PL2/1.6=3           | 9>8
          2024-12-31 | PL2/1.5=5 PL2/1.6=3         | 9>8
          2024-12-31 | PL2/1=9 PL2/1.6=3           | 5>6
          2024-12-31 | PL2/1=9 PL2/1.5=6           | 5>6
          2024-12-31 | PL2/1=9 PL2/1.5=5           | 3>4
          2021-03-31 | PL2/1=9 PL2/1.5=5           | 9>8
          """)
  void whatEarlierReportsSay(String until, String earlier, String expected) {
    Period period = Period.parse("2021-01-01/" + until);
    List<Numbers.Figure> figures = figures(Stated.report(earlier));
    Numbers numbers = new Numbers(1, "then.docx", null, null, period, figures);
    assertEquals(
        expected + ": null", told("PL2/1=9 PL2/1.5=5 PL2/1.6=3", List.of(numbers)), earlier);
  }

  private static List<Numbers.Figure> figures(Report report) {
    return report.observations().stream()
        .map(
            o ->
                new Numbers.Figure(
                    o.id(),
                    Objects.requireNonNull(o.indicator()),
                    o.period(),
                    o.value(),
                    o.of(),
                    o.percent(),
                    o.unit()))
        .toList();
  }

  static String told(String figures) {
    return told(figures, List.of());
  }

  private static String told(String figures, List<Numbers> earlier) {
    Report report = Stated.report(figures);
    Subject subject =
        new Subject(
            report,
            FORMS.form("cchc-2021-2025"),
            FORMS.form("cchc-2021-2025"),
            FORMS.wording(),
            Remembered.of(report, earlier));
    Optional<Repair> first =
        new Contradictions()
            .findings(subject).stream().map(Finding::repairs).flatMap(r -> r.stream()).findFirst();
    return first.map(RepairsTest::told).orElse("nothing");
  }

  private static String told(Repair repair) {
    Text cause = repair.cause();
    return repair.changes().stream()
            .map(change -> change.from() + ">" + change.to())
            .collect(Collectors.joining(" "))
        + ": "
        + (cause == null ? "null" : Objects.requireNonNull(cause.en()));
  }

  /** One cause, told once: the rest follows. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          online.partial.files=3633 of:online.partial.files=6201 percent:online.partial.files=58.59 PL7/6.4.1=0,605,2906,2208,451 PL7/6.4.2=0,300,1500,1500,302 | both parts of the fraction are 31 too high
          online.full.files=1044 of:online.full.files=1306 percent:online.full.files=79.94 PL7/6.3.1=0,303,361,485,156 PL7/6.3.2=0,47,355,485,156 | both parts of the fraction are 1 too high
          """)
  void bothPartsOfAFraction(String figures, String cause) {
    String told = told(figures);
    assertEquals(cause, told.substring(told.indexOf(": ") + 2));
  }
}
