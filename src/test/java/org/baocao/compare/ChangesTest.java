package org.baocao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.baocao.model.Source;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.baocao.store.KeptNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed from one version to the next. */
class ChangesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing                      | a=1 b=2          | b=2 a=1             | ''",
        "decimals that say no more    | a=58.5%          | a=58.50%            | ''",
        "another value                | a=1 b=2          | a=1 b=3             | b 2→3",
        "one more                     | a=1              | a=1 b=3             | b –→3",
        "one less                     | a=1 b=2          | b=2                 | a 1→–",
        "another time is another one  | a@2024=1         | a@2025=1            | a –→1, a 1→–",
        "a count is no rate           | a=50             | a=50%               | a 50→50%",
        "told twice, one corrected    | a=1 a=1          | a=2 a=1             | a 1→2",
        "told once more               | a=1              | a=1 a=2             | a –→2",
      })
  void figures(String rule, String before, String after, String expected) {
    Changes changes = Changes.between(review(before, ""), review(after, ""));
    assertEquals(
        expected,
        changes.figures().stream()
            .map(f -> f.shown().indicator() + " " + text(f.before()) + "→" + text(f.after()))
            .collect(Collectors.joining(", ")));
  }

  private static String text(@Nullable Observation figure) {
    return figure == null ? "–" : figure.text();
  }

  /** Findings are {@code check:indices of figures/section}, an error with a capital. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "still there               | S:1,2/II       | S:1,2/II         | S still",
        "under other ids           | S:1/II         | S:2/II           | S still",
        "cleared                   | S:1/II T:2/II  | T:2/II           | T still, S cleared",
        "new                       | T:2/II         | S:1/II T:2/II    | S new, T still",
        "of other figures there    | S:1,2/II       | S:1/II           | S still",
        "of other figures elsewhere | S:1,2/II      | S:1/III          | S new, S cleared",
        "two at one place          | S:1/II S:2/II  | S:2/II           | S still, S cleared",
        "without figures           | S:/II T:/II    | S:/II T:/III     | S still, T new, T cleared",
      })
  void findings(String rule, String before, String after, String expected) {
    Changes changes = Changes.between(review("a=1 b=2", before), review("b=2 a=1", swapped(after)));
    assertEquals(
        expected,
        changes.findings().stream()
            .map(f -> f.shown().check() + " " + f.change())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void ofTheFindingsErrorsAreCounted() {
    Changes changes = Changes.between(review("a=1", "S:1/II t:1/II"), review("a=2", "u:1/II"));
    assertEquals(1, changes.errors(Change.CLEARED));
    assertEquals(2, changes.findings(Change.CLEARED).size());
    assertEquals(0, changes.errors(Change.NEW));
    assertEquals(1, changes.findings(Change.NEW).size());
  }

  /** The newer version has its figures the other way round. */
  private static String swapped(String findings) {
    return findings.replace('1', '0').replace('2', '1').replace('0', '2');
  }

  private static Review review(String figures, String findings) {
    Report report = KeptNumbers.report(new Source("r", "0", "t"), "Xã A", "1", "2025", figures);
    List<Finding> all = new ArrayList<>();
    for (String finding : findings.isEmpty() ? new String[0] : findings.split("\\s+")) {
      all.add(finding(finding.split("[:/]"), all.size()));
    }
    return new Review(report, all);
  }

  private static Finding finding(String[] parts, int position) {
    List<String> figures =
        Stream.of(parts[1].split(",")).filter(f -> !f.isEmpty()).map(f -> "o" + f).toList();
    String check = parts[0];
    boolean error = Character.isUpperCase(check.charAt(0));
    String says = Arrays.toString(parts) + position;
    return new Finding(
        check,
        error ? Severity.ERROR : Severity.NOTE,
        new Text(says, says),
        figures,
        List.of(new Evidence(new TextPlace(0, 0, 1, 1, null), parts[2], says)),
        null);
  }
}
