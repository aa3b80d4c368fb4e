package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baocao.check.claim.Figure;
import org.baocao.form.Expression.Part;
import org.baocao.form.Form;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Bound;
import org.baocao.model.CellPlace;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** The figures of a report by name and period. */
final class Figures {

  /** A figure of the text whose name is as likely wrong as right says nothing. */
  private static final double LIKELY = 0.5;

  private record Slot(String observation, Part part) {}

  private final Map<String, List<Observation>> byName = new HashMap<>();
  private final Map<String, Appendix> appendices = new HashMap<>();
  private final Map<Slot, Figure> parts = new HashMap<>();
  private final Map<String, Set<Period>> doubled = new HashMap<>();
  private final @Nullable Period period;
  private final Optional<Form> form;
  private final Money money;

  Figures(Report report, Optional<Form> form, Wording.Figures words) {
    this.period = report.period();
    this.form = form;
    for (Appendix appendix : report.appendices()) {
      doubled.put(appendix.table(), doubled(appendix));
    }
    for (Observation observation : report.observations()) {
      String name = observation.indicator();
      boolean named =
          observation.evidence().place() instanceof CellPlace || observation.confidence() > LIKELY;
      if (name != null
          && named
          && observation.bound() == Bound.EXACT
          && isOfThePeriod(observation)) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(observation);
      }
    }
    for (Appendix appendix : report.appendices()) {
      if (appendix.number() != null) {
        appendices.putIfAbsent("PL" + appendix.number(), appendix);
      }
    }
    this.money = Money.of(words, byName.values().stream().flatMap(List::stream));
  }

  /** Periods of more than one column, plan and result say: which is meant is not known. */
  private static Set<Period> doubled(Appendix appendix) {
    Set<Period> seen = new HashSet<>();
    Set<Period> doubled = new HashSet<>();
    for (Appendix.Column column : appendix.columns()) {
      if (column.period() != null && !seen.add(column.period())) {
        doubled.add(column.period());
      }
    }
    return doubled;
  }

  /** A figure of the text about another time, longer or shorter, is not that of the period. */
  private boolean isOfThePeriod(Observation observation) {
    Period own = observation.period();
    if (observation.evidence().place() instanceof CellPlace cell) {
      return own == null || !doubled.getOrDefault(cell.table(), Set.of()).contains(own);
    }
    return period == null || own == null || own.equals(period) || own.from().equals(own.to());
  }

  /** The unit in which sums of money are compared. */
  Money money() {
    return money;
  }

  /** The number that a part of an observation names, null where it has none. */
  @Nullable Figure figure(Observation observation, Part part) {
    BigDecimal number = Binding.number(observation, part);
    if (number == null) {
      return null;
    }
    Part slot = slot(observation, part);
    return parts.computeIfAbsent(
        new Slot(observation.id(), slot), own -> figure(observation, slot, number));
  }

  /** A lone rate is one number, under whichever name. */
  private static Part slot(Observation observation, Part part) {
    return switch (part) {
      case OF -> Part.OF;
      case VALUE -> observation.value() == null ? Part.PERCENT : Part.VALUE;
      case PERCENT -> observation.percent() == null ? Part.VALUE : Part.PERCENT;
    };
  }

  private Figure figure(Observation observation, Part slot, BigDecimal number) {
    boolean rate = slot == Part.PERCENT || "%".equals(observation.unit());
    BigDecimal unit = rate ? BigDecimal.ONE : money.times(observation.unit());
    boolean rounded = rate || number.scale() > 0 || unit.compareTo(BigDecimal.ONE) != 0;
    return new Figure(observation, slot, number, unit, rounded);
  }

  /** The figures of all appendices that have a name. */
  List<Figure> cells() {
    return byName.values().stream()
        .flatMap(List::stream)
        .filter(o -> o.evidence().place() instanceof CellPlace)
        .map(o -> figure(o, Part.VALUE))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Figures of the text that are stated more than once, by name. */
  Map<String, List<Observation>> repeated() {
    Map<String, List<Observation>> repeated = new TreeMap<>();
    byName.forEach(
        (name, all) -> {
          if (all.size() > 1 && all.get(0).evidence().place() instanceof TextPlace) {
            repeated.put(name, all);
          }
        });
    return repeated;
  }

  /** All statements of a figure, in the order of the text. */
  List<Observation> stated(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those that state a part of it: of a count a lone rate says nothing of how many there are. */
  List<Observation> stated(String name, Part part) {
    boolean any = part != Part.VALUE || form.flatMap(f -> f.figure(name)).isEmpty();
    return stated(name).stream().filter(o -> any || o.value() != null || isRate(o)).toList();
  }

  /** The number that is meant by its name: of a rate that is told of a fraction the rate. */
  @Nullable Figure meant(Observation observation, Part part) {
    return figure(observation, part == Part.VALUE && isRate(observation) ? Part.PERCENT : part);
  }

  /** Whether it states a rate, be it told of which fraction or not. */
  private boolean isRate(Observation observation) {
    String name = observation.indicator();
    return name != null
        && observation.percent() != null
        && form.flatMap(f -> f.figure(name)).filter(i -> i.isRate()).isPresent();
  }

  /** The figure of an appendix row in a column. */
  Optional<Observation> at(String row, Period column) {
    return stated(row).stream().filter(o -> column.equals(o.period())).findFirst();
  }

  /** Every period for which one of the rows has a figure. */
  Set<Period> periods(List<String> rows) {
    Set<Period> periods = new TreeSet<>(Comparator.comparing(Period::iso));
    for (String row : rows) {
      for (Observation observation : stated(row)) {
        if (observation.period() != null) {
          periods.add(observation.period());
        }
      }
    }
    return periods;
  }

  /** Whether no year of the reporting period is left out. */
  boolean areAll(List<Period> years) {
    return period == null
        || IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
            .allMatch(year -> years.stream().anyMatch(own -> own.from().getYear() == year));
  }

  /** The columns of an appendix' row that make up the reporting period, one a year. */
  List<Period> years(String row) {
    Appendix appendix = appendices.get(row.substring(0, row.indexOf('/')));
    return appendix == null ? List.of() : YearColumns.of(appendix, period);
  }
}
