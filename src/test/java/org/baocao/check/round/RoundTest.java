package org.baocao.check.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baocao.form.Forms;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of a round are not like the others, and which rightly differ. */
class RoundTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Period TIME = Period.parse("2026-Q1");
  private static final String COUNT = "PL1/5.1";
  private static final String SIZE = "files.received";

  @ParameterizedTest(name = "{0} | {1} | {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // figures of one count, sender by sender
        "PL1/5.1 | 100 120 90 110 95 130 105 115 98 102 | -",
        "PL1/5.1 | 100 120 90 110 95 130 105 115 98 1020 | 9 others.high 1020",
        "PL1/5.1 | 1000 1200 900 1100 950 1300 1050 1150 980 98 | 9 others.low 98",
        // eight others there must be
        "PL1/5.1 | 100 120 90 110 95 130 105 1150 | -",
        "PL1/5.1 | 100 120 90 110 95 130 105 120 1150 | 8 others.high 1150",
        // small counts are alike, whatever their proportion
        "PL1/5.1 | 1 2 1 0 3 1 2 1 1 19 | -",
        "PL1/5.1 | 0 0 0 0 0 0 0 0 0 60 | -",
        // zeros
        "PL1/5.1 | 0 0 0 0 0 0 0 0 0 400 | 9 others.high 400",
        "PL1/5.1 | 100 120 90 110 95 130 105 115 98 0 | 9 others.zero 0",
        "PL1/5.1 | 100 120 0 110 95 130 0 115 98 0 | -",
        "PL1/5.1 | 10 12 9 11 9 13 10 11 9 0 | -",
        // two far ones do not hide each other
        "PL1/5.1 | 100 120 90 110 95 130 105 115 9800 9020 | 8 others.high 9800, 9 others.high 9020",
        // rates
        "PL3/3.2 | 99.1 98 97.5 99.9 100 100 98.2 99 97 70.2 | -",
        "PL3/3.2 | 99.1 98 97.5 99.9 100 100 98.2 99 97 60.2 | 9 others.low 60.2",
        "PL3/3.2 | 99.1 98 97.5 99.9 100 100 98.2 99 97 0 | -",
        "PL3/3.2 | 10 20 30 40 50 60 70 80 90 99 | -",
        // neither a text nor a flag
        "PL1/5 | 1 1 1 1 1 1 1 1 1 1000 | -"
      })
  void outliers(String indicator, String numbers, @Nullable String found) {
    Round round = round();
    int sender = 0;
    for (String number : numbers.split(" ")) {
      round.add(report(sender++, figure(indicator, number)));
    }
    assertEquals(Objects.requireNonNullElse(found, ""), told(round));
  }

  @Test
  void aLargeLocalityIsNoOutlier() {
    Round round = round();
    for (int i = 0; i < 12; i++) {
      int size = i == 11 ? 20000 : 500 + 20 * i;
      round.add(report(i, figure(SIZE, size), figure("files.resolved", size - 7)));
    }
    assertEquals("11 others.high 20000", told(round));
  }

  @Test
  void nothingInALargeLocalityIsOne() {
    Round round = round();
    for (int i = 0; i < 12; i++) {
      int size = i == 11 ? 2000 : 500 + 20 * i;
      round.add(report(i, figure(SIZE, size), figure(COUNT, i == 11 ? 0 : size / 5)));
    }
    assertEquals("11 others.zero 0", told(round));
  }

  @Test
  void aSmallLocalityWithWhatAllHaveIsNone() {
    Round round = round();
    for (int i = 0; i < 12; i++) {
      round.add(report(i, figure(SIZE, i == 11 ? 40 : 2000 + i), figure("PL3/1.4", 120)));
    }
    assertEquals("11 others.low 40", told(round));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "7 | PL1/5.1 | 2026-Q1 | 107 | -",
        "7 | PL1/5.1 | - | 108 | 7 others.system 107",
        "Xã 7 | PL1/5.1 | - | 108 | 7 others.system 107",
        "xa 7 | PL1/5.1 | - | 108 | 7 others.system 107",
        "Xã 70 | PL1/5.1 | - | 108 | -",
        "7 | PL1/1 | - | 108 | -",
        "7 | PL1/5.1 | 2025 | 108 | -",
        // 58,59 was cut off or rounded from these, and not from those
        "7 | PL3/3.2 | - | 58.594 | -",
        "7 | PL3/3.2 | - | 58.5999 | -",
        "7 | PL3/3.2 | - | 58.6 | -",
        "7 | PL3/3.2 | - | 58.61 | 7 others.system 58.59",
        "7 | PL3/3.2 | - | 59 | -",
        "7 | PL3/3.2 | - | 60 | 7 others.system 58.59"
      })
  void anotherSystem(
      String locality,
      String indicator,
      @Nullable String period,
      String value,
      @Nullable String f) {
    Round round = round();
    for (int i = 0; i < 9; i++) {
      round.add(report(i, figure(COUNT, 100 + i), figure("PL3/3.2", "58.59")));
    }
    SystemFigure figure =
        new SystemFigure(
            locality,
            indicator,
            period == null ? null : Period.parse(period),
            new BigDecimal(value));
    assertEquals(
        Objects.requireNonNullElse(f, ""),
        told(
            new OtherSystem(round, TIME, FORMS.localities())
                .compare(List.of(figure))
                .deviations()));
  }

  private static Round round() {
    return new Round(FORMS.form("cchc-dinh-ky").orElseThrow(), FORMS.wording().figures());
  }

  private static Numbers report(int sender, Numbers.Figure... figures) {
    return new Numbers(sender, "a.docx", "Xã " + sender, "" + sender, TIME, List.of(figures));
  }

  private static Numbers.Figure figure(String indicator, Object number) {
    return new Numbers.Figure(
        "o1", indicator, null, new BigDecimal(number.toString()), null, null, null);
  }

  private static String told(Round round) {
    return told(new Outliers(round, FORMS.limits().others()).deviations());
  }

  private static String told(List<Deviation> deviations) {
    return deviations.stream()
        .map(d -> d.sender().code() + " " + d.check() + " " + d.number())
        .collect(Collectors.joining(", "));
  }
}
