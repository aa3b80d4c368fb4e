package org.baocao.check.round;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.check.claim.Value;
import org.baocao.check.earlier.Told;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Nature;
import org.baocao.form.Wording;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** The numbers of all reports for one time by one form. Of a report it keeps nothing else. */
public final class Round {

  private record Key(String indicator, LocalDate from, LocalDate to) {}

  private final Form form;
  private final Wording.Figures words;
  private final List<Numbers> senders = new ArrayList<>();
  private final Map<Key, Series> series = new LinkedHashMap<>();

  public Round(Form form, Wording.Figures words) {
    this.form = form;
    this.words = words;
  }

  public void add(Numbers report) {
    int sender = senders.size();
    senders.add(report.head());
    for (Told.Entry entry : new Told(report).all()) {
      Nature.of(form, entry.indicator()).ifPresent(nature -> add(sender, entry, nature));
    }
  }

  private void add(int sender, Told.Entry entry, Nature nature) {
    Numbers.Figure figure = entry.figure();
    BigDecimal number =
        nature.isRate() && figure.percent() != null ? figure.percent() : figure.value();
    if (number != null) {
      series
          .computeIfAbsent(
              key(entry.indicator(), entry.time()),
              key -> new Series(entry.indicator(), entry.time(), nature))
          .add(sender, inFormUnit(value(number, nature), figure));
    }
  }

  /** A rate may have been cut off instead of rounded. */
  static Value value(BigDecimal number, Nature nature) {
    if (nature.isRate()) {
      return new Value(number, BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())));
    }
    return number.scale() > 0 ? Value.rounded(number) : Value.exact(number);
  }

  private Value inFormUnit(Value value, Numbers.Figure figure) {
    Optional<BigDecimal> told = words.scale(figure.unit());
    Optional<BigDecimal> asked = words.scale(unit(figure.indicator()));
    if (told.isEmpty() || asked.isEmpty() || told.get().compareTo(asked.get()) == 0) {
      return value;
    }
    BigDecimal times = told.get().divide(asked.get(), MathContext.DECIMAL64);
    return Value.rounded(value.number()).times(Value.exact(times));
  }

  private @Nullable String unit(String indicator) {
    return form.row(indicator).map(Indicator::unit).orElse(null);
  }

  private static Key key(String indicator, Period period) {
    return new Key(indicator, period.from(), period.to());
  }

  /** Without their figures, in the order in which they came. */
  public List<Numbers> senders() {
    return senders;
  }

  Collection<Series> all() {
    return series.values();
  }

  Optional<Series> series(String indicator, Period period) {
    return Optional.ofNullable(series.get(key(indicator, period)));
  }

  String label(String indicator) {
    return form.row(indicator)
        .map(Indicator::label)
        .or(() -> form.figure(indicator).map(NarrativeIndicator::label))
        .orElse(indicator);
  }
}
