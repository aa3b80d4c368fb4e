package org.baocao.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/** By what a figure of one version is found in another: its ids are not the same there. */
final class Names {

  private Names() {}

  /** A state on the day of the report is one on the day of the next version too. */
  static String name(Observation figure, Report report) {
    String name = figure.indicator() == null ? figure.label().strip() : figure.indicator();
    Period period = figure.period();
    LocalDate day = report.letterhead().date();
    boolean ofTheDay = day != null && Period.on(day).equals(period);
    return name + "@" + (period == null ? "" : ofTheDay ? "day" : period.iso());
  }

  /** Whether both tell the same, whatever the decimals that are printed. */
  static boolean tellTheSame(Observation one, Observation other) {
    boolean numbers = one.value() != null || one.percent() != null;
    return one.bound() == other.bound()
        && equal(one.value(), other.value())
        && equal(one.of(), other.of())
        && equal(one.percent(), other.percent())
        && (one.unit() == null || other.unit() == null || one.unit().equals(other.unit()))
        && (numbers || one.text().strip().equals(other.text().strip()));
  }

  private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
