package org.baocao.check.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baocao.check.Messages;
import org.baocao.check.Periods;
import org.baocao.check.claim.Value;
import org.baocao.form.Localities;
import org.baocao.form.Locality;
import org.baocao.form.Nature;
import org.baocao.form.Spelling;
import org.baocao.model.Numbers;
import org.baocao.model.Period;

/** Holds the reports of a round against the figures of another system. */
public final class OtherSystem {

  /**
   * What came of it.
   *
   * @param compared figures that both have
   */
  public record Outcome(int compared, List<Deviation> deviations) {}

  private final Round round;
  private final Period period;
  private final Localities register;
  private final Map<String, Integer> senders = new HashMap<>();

  public OtherSystem(Round round, Period period, Localities register) {
    this.round = round;
    this.period = period;
    this.register = register;
    for (int i = 0; i < round.senders().size(); i++) {
      Numbers sender = round.senders().get(i);
      senders.put(sender.sender(), i);
      if (sender.locality() != null) {
        senders.putIfAbsent(Spelling.folded(sender.locality()), i);
      }
    }
  }

  public Outcome compare(List<SystemFigure> figures) {
    int compared = 0;
    List<Deviation> deviations = new ArrayList<>();
    for (SystemFigure figure : figures) {
      Optional<Integer> sender = sender(figure.locality());
      Optional<Series> series =
          round.series(figure.indicator(), Objects.requireNonNullElse(figure.period(), period));
      Optional<Value> told = sender.flatMap(s -> series.flatMap(all -> all.of(s)));
      if (told.isPresent()) {
        compared++;
        deviation(figure, series.orElseThrow(), sender.orElseThrow(), told.get())
            .ifPresent(deviations::add);
      }
    }
    return new Outcome(compared, deviations);
  }

  private Optional<Integer> sender(String locality) {
    return Optional.ofNullable(senders.get(locality))
        .or(() -> Optional.ofNullable(senders.get(Spelling.folded(locality))))
        .or(() -> known(locality).map(Locality::code).map(senders::get));
  }

  private Optional<Locality> known(String name) {
    return register.find(name, new Localities.Circumstances(List.of(), period.to()));
  }

  private Optional<Deviation> deviation(
      SystemFigure figure, Series series, int sender, Value told) {
    if (areAlike(Round.value(figure.value(), series.nature()), told, series.nature())) {
      return Optional.empty();
    }
    return Optional.of(
        new Deviation(
            "others.system",
            round.senders().get(sender),
            series.indicator(),
            series.period(),
            told.number(),
            Messages.text(
                "others.system",
                round.label(series.indicator()),
                Periods.told(series.period()),
                told.number(),
                figure.value())));
  }

  /** Of two rates of as many decimals one may be rounded and one cut off, but not both. */
  private static boolean areAlike(Value one, Value other, Nature nature) {
    return nature.isRate()
        ? one.distance(other).compareTo(one.slack().max(other.slack())) <= 0
        : one.meets(other);
  }
}
