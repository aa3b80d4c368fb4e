package org.baocao.check.earlier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Figure;
import org.baocao.check.repair.Witness;
import org.baocao.model.Numbers;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/** What earlier reports of the locality say of the same figures for the same time. */
public final class Remembered implements Witness {

  private final Period period;
  private final List<Numbers> earlier;

  /** Made when first asked: most reports have no figure that must be looked up. */
  private @Nullable List<Told> told;

  private Remembered(Period period, List<Numbers> earlier) {
    this.period = period;
    this.earlier = earlier;
  }

  public static Witness of(Report report, List<Numbers> earlier) {
    Period period = report.period();
    return period == null || earlier.isEmpty() ? NONE : new Remembered(period, earlier);
  }

  @Override
  public List<BigDecimal> numbers(Figure figure) {
    Observation own = figure.observation();
    String indicator = own.indicator();
    if (indicator == null) {
      return List.of();
    }
    Period time = Told.time(own.period(), period);
    return told().stream()
        .flatMap(report -> report.at(indicator, time).stream())
        .map(Told.Entry::figure)
        .filter(then -> Optional.ofNullable(own.unit()).equals(Optional.ofNullable(then.unit())))
        .flatMap(then -> number(then, figure))
        .toList();
  }

  private List<Told> told() {
    if (told == null) {
      told = earlier.stream().map(Told::new).toList();
    }
    return told;
  }

  private static Stream<BigDecimal> number(Numbers.Figure then, Figure figure) {
    return Stream.ofNullable(
        switch (figure.part()) {
          case VALUE -> then.value();
          case OF -> then.of();
          case PERCENT -> then.percent();
        });
  }
}
