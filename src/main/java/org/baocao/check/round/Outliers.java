package org.baocao.check.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baocao.check.Messages;
import org.baocao.check.claim.Value;
import org.baocao.form.Limits;
import org.baocao.model.Text;

/**
 * Figures far from those of the other senders. A count must stand out by itself and in proportion
 * to the size of its sender: a large locality is no outlier, nor is a count that has nothing to do
 * with size.
 */
public final class Outliers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Round round;
  private final Limits.Others limits;
  private final List<Series> sizes;

  public Outliers(Round round, Limits.Others limits) {
    this.round = round;
    this.limits = limits;
    this.sizes =
        limits.size().stream()
            .flatMap(name -> round.all().stream().filter(s -> s.indicator().equals(name)))
            .filter(s -> s.all().size() > limits.peers())
            .toList();
  }

  /** Sender by sender. */
  public List<Deviation> deviations() {
    List<Found> found = new ArrayList<>();
    for (Series series : round.all()) {
      if (series.all().size() > limits.peers()) {
        found.addAll(series.nature().isRate() ? rates(series) : counts(series));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(f -> f.told().sender()))
        .map(this::deviation)
        .toList();
  }

  private record Found(Series series, Series.Told told, String how) {}

  /** Nothing of nothing is 0 or 100, so these do not stand out. */
  private List<Found> rates(Series series) {
    Spread spread =
        Spread.of(series.all().stream().mapToDouble(Outliers::rate).toArray(), limits.points());
    return series.all().stream()
        .filter(t -> !t.value().isZero() && t.value().number().compareTo(HUNDRED) != 0)
        .flatMap(t -> found(series, t, spread.score(rate(t))).stream())
        .toList();
  }

  private static double rate(Series.Told told) {
    return told.value().number().doubleValue();
  }

  private List<Found> counts(Series series) {
    List<Series.Told> all = series.all();
    Spread spread = Spread.of(all.stream().mapToDouble(this::height).toArray(), limits.spread());
    Optional<Series> size =
        sizes.stream().findFirst().filter(s -> !s.indicator().equals(series.indicator()));
    Optional<Spread> scaled = size.flatMap(s -> scaled(series, s));
    long large = all.stream().filter(t -> isLarge(t.value())).count();
    List<Found> found = new ArrayList<>();
    for (Series.Told told : all) {
      if (told.value().isZero() && large >= limits.share() * (all.size() - 1)) {
        found.add(new Found(series, told, "others.zero"));
        continue;
      }
      double score = spread.score(height(told));
      Optional<Double> other =
          scaled.flatMap(
              spreadOfRatios ->
                  size.flatMap(s -> s.of(told.sender()))
                      .map(of -> spreadOfRatios.score(height(told) - height(of))));
      found(series, told, other.map(o -> nearer(score, o)).orElse(score)).ifPresent(found::add);
    }
    return found;
  }

  /** In proportion to the size; empty where too few have told both. */
  private Optional<Spread> scaled(Series series, Series size) {
    double[] ratios =
        series.all().stream()
            .flatMap(t -> size.of(t.sender()).map(of -> height(t) - height(of)).stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return ratios.length > limits.peers()
        ? Optional.of(Spread.of(ratios, limits.spread()))
        : Optional.empty();
  }

  /** The one that says less; none where they say opposite things. */
  private static double nearer(double one, double other) {
    return one * other <= 0 ? 0 : Math.abs(one) < Math.abs(other) ? one : other;
  }

  private Optional<Found> found(Series series, Series.Told told, double score) {
    return Math.abs(score) <= limits.score()
        ? Optional.empty()
        : Optional.of(new Found(series, told, score > 0 ? "others.high" : "others.low"));
  }

  private boolean isLarge(Value value) {
    return value.number().compareTo(limits.floor()) >= 0;
  }

  private double height(Series.Told told) {
    return height(told.value());
  }

  private double height(Value value) {
    return Math.log(value.number().max(limits.floor()).doubleValue());
  }

  private Deviation deviation(Found found) {
    Series series = found.series();
    BigDecimal number = found.told().value().number();
    List<BigDecimal> sorted =
        series.all().stream().map(told -> told.value().number()).sorted().toList();
    Text message =
        Messages.text(
            found.how(),
            round.label(series.indicator()),
            number,
            sorted.size() - 1,
            sorted.get(sorted.size() / 2),
            sorted.get(sorted.size() / 4),
            sorted.get(3 * sorted.size() / 4));
    return new Deviation(
        found.how(),
        round.senders().get(found.told().sender()),
        series.indicator(),
        series.period(),
        number,
        message);
  }
}
