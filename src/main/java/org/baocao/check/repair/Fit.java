package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.List;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;

/**
 * How much a report says about the number that a figure has to be.
 *
 * @param equalities in which the figure takes part
 */
record Fit(List<Claim> equalities, Changes before, Figure figure, BigDecimal to) {

  private static final double AMBIGUOUS = 0.1;

  /** One in a hundred. */
  private static final int ROUGH = 2;

  static Fit of(Ledger ledger, Changes before, Figure figure, BigDecimal to) {
    List<Claim> equalities = figure.isRate() ? List.of() : ledger.equalities(figure);
    return new Fit(equalities, before, figure, to);
  }

  /** More for one of many numbers that would do as well. */
  double cost() {
    return holdsBeside(BigDecimal.ONE) ? AMBIGUOUS : 0;
  }

  /** Whether anything about that large would do, so that much fits by chance. */
  boolean isRough() {
    return holdsBeside(to.movePointLeft(ROUGH).max(BigDecimal.ONE));
  }

  /** Whether a rate says that its part is nothing. */
  boolean isOfNothing() {
    return equalities.stream()
        .flatMap(Claim::figures)
        .anyMatch(rate -> rate.isRate() && rate.printed().signum() == 0);
  }

  private boolean holdsBeside(BigDecimal step) {
    return !equalities.isEmpty()
        && equalities.stream().allMatch(Fit::isRated)
        && (hold(to.add(step)) || hold(to.subtract(step)));
  }

  /** Sums of counts leave no choice. */
  private static boolean isRated(Claim claim) {
    return claim.figures().anyMatch(Figure::isRate);
  }

  private boolean hold(BigDecimal number) {
    Solving solving = new Solving(figure, before);
    return equalities.stream().allMatch(claim -> solving.holds(claim, number));
  }
}
