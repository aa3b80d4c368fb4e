package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Verdict;

/** Figures of a broken claim and others beside them that may stand in each other's place. */
record Exchanges(Ledger ledger, Neighbours neighbours, Assertion target, Suspicion suspicion) {

  private static final double EXCHANGE = 0.4;
  private static final double BY_CHANCE = 0.5;
  private static final double WITH_NOTHING = 1;

  /** Rates are reckoned where they stand. */
  private static final double RECKONED = 0.1;

  /** Two figures that exchange their numbers, and how unlikely that is. */
  record Exchange(Changes changes, double cost) {}

  /** Those for which the report speaks. */
  Stream<Exchange> all() {
    Set<Figure> own = target.claim().figures().collect(Collectors.toSet());
    return target
        .claim()
        .figures()
        .distinct()
        .flatMap(one -> neighbours.of(one).stream().flatMap(o -> of(one, o, own.contains(o))));
  }

  private Stream<Exchange> of(Figure one, Figure other, boolean within) {
    Changes changes = Changes.NONE.with(one, other.printed()).with(other, one.printed());
    boolean differ = one.printed().compareTo(other.printed()) != 0;
    boolean alike = one.isRate() == other.isRate();
    return differ && alike && (within || isDecided(one, changes))
        ? Stream.of(
            new Exchange(
                changes, EXCHANGE + chance(one, other, within) + suspicion.unusual(changes)))
        : Stream.empty();
  }

  /** How likely it is that a number beside another would do in its place although it is right. */
  private double chance(Figure one, Figure other, boolean within) {
    BigDecimal to = other.printed();
    if (to.signum() == 0 || (within && one.printed().signum() == 0)) {
      return WITH_NOTHING;
    }
    boolean telling =
        !suspicion.isUsualRate(one, to)
            && to.compareTo(BigDecimal.TEN) >= 0
            && !Fit.of(ledger, Changes.NONE, one, to).isRough();
    return (within || telling ? 0 : BY_CHANCE) + (one.isRate() ? RECKONED : 0);
  }

  /** Whether an equality speaks for the other number that does not for the one printed. */
  private boolean isDecided(Figure figure, Changes changes) {
    return ledger.of(figure).stream()
        .filter(assertion -> assertion.claim().isEquality())
        .anyMatch(a -> !holds(a, Changes.NONE) && holds(a, changes));
  }

  private static boolean holds(Assertion assertion, Changes changes) {
    return assertion.verdict(changes) instanceof Verdict.Holds;
  }
}
