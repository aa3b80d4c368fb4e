package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Changes.Change;
import org.baocao.check.claim.Figure;
import org.baocao.form.Expression.Part;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Weighs changes of figures: the less it costs, the likelier it is that the figure is wrong.
 *
 * @param witness what earlier reports say of the same figures
 * @param target the claim that is to be mended
 */
record Suspicion(Ledger ledger, Neighbours neighbours, Witness witness, Assertion target) {

  private static final double PART_OF_THE_SAME = 0.35;
  private static final double DOUBTFUL = -0.3;
  private static final double RECKONED = -0.2;
  private static final double ADDED_UP = -0.1;
  private static final double LEFT_OUT = -0.45;
  private static final double COPIED = -0.3;
  private static final double ODD_COPY = -0.5;
  private static final double NOTHING = 0.4;
  private static final double FROM_NOTHING = 0.2;
  private static final double LEAST = 0.1;
  private static final double BY_CHANCE = 0.5;

  /** What an earlier report says too; it may have been copied from there with its fault. */
  private static final double REMEMBERED = 0.4;

  /** A rate over 100 %. */
  private static final double IMPOSSIBLE = 0.8;

  /** All of it is what many rates say truly. */
  private static final double USUAL = 0.25;

  /** Other times of a row that show whether it changes. */
  private static final int ENOUGH = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int USUAL_DECIMALS = 2;

  /** A change more, besides those that are made already. */
  double cost(Changes before, Figure figure, BigDecimal to) {
    String own = figure.observation().id();
    boolean same = before.all().stream().anyMatch(c -> c.figure().observation().id().equals(own));
    double cost = same ? PART_OF_THE_SAME : 1;
    cost += figure.observation().doubtful() ? DOUBTFUL : 0;
    cost += figure.part() == Part.PERCENT ? RECKONED : 0;
    double slip = slip(figure, to);
    Fit fit = Fit.of(ledger, before, figure, to);
    cost -= slip > 0 && fit.isRough() ? slip * BY_CHANCE : slip;
    cost += fit.cost();
    cost += new Usual(neighbours).cost(figure, to);
    cost += Totals.parts(target.claim(), figure).findAny().isPresent() ? ADDED_UP : 0;
    cost += figure.isRate() && to.compareTo(HUNDRED) > 0 ? IMPOSSIBLE : 0;
    cost += isUsualRate(figure, figure.printed()) ? USUAL : 0;
    cost += same || !isLeftOut(figure, to) ? 0 : LEFT_OUT;
    cost += figure.printed().signum() == 0 ? NOTHING : 0;
    cost += to.signum() == 0 && !fit.isOfNothing() ? FROM_NOTHING : 0;
    cost += copied(figure).isEmpty() ? 0 : isOddCopy(figure) ? ODD_COPY : COPIED;
    cost += remembered(figure, to);
    return Math.max(LEAST, cost);
  }

  /** More where an earlier report says what is printed, less where it says what is to be. */
  private double remembered(Figure figure, BigDecimal to) {
    List<BigDecimal> numbers = witness.numbers(figure);
    if (numbers.stream().anyMatch(number -> number.compareTo(figure.printed()) == 0)) {
      return REMEMBERED;
    }
    return numbers.stream().anyMatch(number -> number.compareTo(to) == 0) ? -REMEMBERED : 0;
  }

  /** Less than 0 where figures become more like the others of their rows. */
  double unusual(Changes changes) {
    Usual usual = new Usual(neighbours);
    return changes.all().stream().mapToDouble(c -> usual.cost(c.figure(), c.to())).sum();
  }

  boolean isUsualRate(Figure figure, BigDecimal number) {
    return figure.isRate() && number.compareTo(HUNDRED) == 0;
  }

  /** Rates have two decimals at most, and are in no thousands. */
  private static double slip(Figure figure, BigDecimal to) {
    boolean odd = figure.isRate() && to.scale() > USUAL_DECIMALS;
    return Slip.of(figure.printed(), to)
        .filter(slip -> !odd && !(figure.isRate() && slip == Slip.THOUSANDFOLD))
        .filter(slip -> slip != Slip.ONE_DIGIT || Totals.isTelling(figure.printed().subtract(to)))
        .map(slip -> slip.likelihood(figure.printed(), to))
        .orElse(0.0);
  }

  /** Why the figures may be wrong whose {@code changes} mend all of {@code mended}. */
  @Nullable Cause cause(Changes changes, Set<Assertion> mended) {
    List<Change> all = changes.all();
    if (all.size() > 1) {
      return ofSeveral(all, mended.size() > 1);
    }
    Figure figure = all.get(0).figure();
    BigDecimal to = all.get(0).to();
    Optional<Cause> slip =
        Slip.of(figure.printed(), to)
            .filter(s -> s != Slip.ONE_DIGIT && slip(figure, to) > 0)
            .map(Cause.Mistyped::new);
    return partLeftOut(figure, to).or(() -> slip).or(() -> copied(figure)).orElse(null);
  }

  private static @Nullable Cause ofSeveral(List<Change> all, boolean bothAsked) {
    Change one = all.get(0);
    Change two = all.get(1);
    if (all.size() == 2
        && one.to().compareTo(two.figure().printed()) == 0
        && two.to().compareTo(one.figure().printed()) == 0) {
      return new Cause.Exchanged();
    }
    List<Change> counts = all.stream().filter(c -> c.figure().part() != Part.PERCENT).toList();
    boolean together =
        bothAsked
            && counts.size() == 2
            && observation(counts.get(0)).equals(observation(counts.get(1)))
            && off(counts.get(0)).compareTo(off(counts.get(1))) == 0;
    return together ? new Cause.SameDifference(off(counts.get(0))) : null;
  }

  private static String observation(Change change) {
    return change.figure().observation().id();
  }

  private static BigDecimal off(Change change) {
    return change.figure().printed().subtract(change.to());
  }

  /** A total that lacks exactly one of the figures that it is made of, or has it twice. */
  Optional<Cause> partLeftOut(Figure figure, BigDecimal to) {
    boolean more = to.compareTo(figure.printed()) > 0;
    return Totals.partsLeftOut(target.claim(), figure, to)
        .findFirst()
        .map(part -> Totals.missed(part, more));
  }

  /** Where the part is an odd copy, that says already why it does not fit. */
  private boolean isLeftOut(Figure figure, BigDecimal to) {
    return Totals.partsLeftOut(target.claim(), figure, to)
        .findFirst()
        .filter(part -> !isOddCopy(part))
        .isPresent();
  }

  /** Whether it repeats the figure before in a row that repeats no other. */
  private boolean isOddCopy(Figure figure) {
    List<BigDecimal> others =
        neighbours.ofOtherTimes(figure).stream()
            .map(other -> other.printed().stripTrailingZeros())
            .toList();
    return copied(figure).isPresent()
        && others.size() >= ENOUGH
        && Set.copyOf(others).size() == others.size();
  }

  private Optional<Cause> copied(Figure figure) {
    return neighbours
        .before(figure)
        .filter(before -> before.printed().compareTo(figure.printed()) == 0)
        .filter(before -> figure.printed().compareTo(Totals.TELLING) >= 0)
        .map(before -> new Cause.Copied(period(before)));
  }

  private static Period period(Figure figure) {
    return Objects.requireNonNull(figure.observation().period());
  }
}
