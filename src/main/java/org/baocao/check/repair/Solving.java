package org.baocao.check.repair;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Judgement;
import org.baocao.check.claim.Reckoned;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** Numbers of one figure with which a claim would hold, all others staying as they are. */
record Solving(Figure figure, Changes changes) {

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  /** What an equality says that the figure is. */
  List<BigDecimal> solutions(Claim claim) {
    return claim.isEquality() ? holding(claim, candidates(claim)) : List.of();
  }

  /** As they would be printed; none where the claim does not decide the figure. */
  List<BigDecimal> numbers(Claim claim) {
    Set<BigDecimal> candidates = candidates(claim);
    if (changes.all().isEmpty()) {
      candidates.addAll(Slip.undone(figure.printed()));
      // what may be anything above or below says nothing about a digit that is not there
      if (claim.isEquality()) {
        candidates.addAll(near(claim, Slip.found(figure.printed())));
      }
    }
    return holding(claim, candidates);
  }

  /**
   * Of {@code longer} those that do. What a comparison says of a count is one interval about what
   * solves it, so nothing is tried beyond the first number above and below that does not do.
   */
  private Set<BigDecimal> near(Claim claim, Set<BigDecimal> longer) {
    NavigableSet<BigDecimal> solutions = new TreeSet<>();
    if (claim instanceof Claim.Comparison c && figure.isCount() && !figure.isRate()) {
      solve(c.left(), c.right(), solutions);
      solve(c.right(), c.left(), solutions);
    }
    if (solutions.isEmpty()) {
      return longer;
    }
    BigDecimal least = solutions.first();
    NavigableSet<BigDecimal> all = new TreeSet<>(longer);
    Set<BigDecimal> near = new HashSet<>(all.subSet(least, true, solutions.last(), true));
    all.tailSet(solutions.last(), false).stream()
        .takeWhile(number -> holds(claim, number))
        .forEach(near::add);
    all.headSet(least, false).descendingSet().stream()
        .takeWhile(number -> holds(claim, number))
        .forEach(near::add);
    longer.retainAll(near);
    return longer;
  }

  private List<BigDecimal> holding(Claim claim, Set<BigDecimal> candidates) {
    List<BigDecimal> holding = new ArrayList<>();
    for (BigDecimal candidate : candidates) {
      BigDecimal number = whole(candidate);
      if (isPossible(number)
          && !isSame(number)
          && !holding.contains(number)
          && holds(claim, number)) {
        holding.add(number);
      }
    }
    return holding;
  }

  /** Without decimals that say nothing, where it counts things. */
  private BigDecimal whole(BigDecimal number) {
    BigDecimal bare = figure.isCount() ? number.stripTrailingZeros() : number;
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private boolean isPossible(BigDecimal number) {
    return number.signum() >= 0 && (number.scale() <= 0 || !figure.isCount());
  }

  private boolean isSame(BigDecimal number) {
    return number.compareTo(figure.printed()) == 0;
  }

  boolean holds(Claim claim, BigDecimal number) {
    Verdict verdict = new Judgement(changes.with(figure, number)).of(claim);
    return verdict instanceof Verdict.Holds
        || (verdict instanceof Verdict.Broken broken && broken.cutOff());
  }

  private Set<BigDecimal> candidates(Claim claim) {
    Set<BigDecimal> candidates = new LinkedHashSet<>();
    switch (claim) {
      case Claim.Comparison c -> {
        solve(c.left(), c.right(), candidates);
        solve(c.right(), c.left(), candidates);
      }
      case Claim.Member m -> candidates.addAll(m.values());
      case Claim.Either e -> e.claims().forEach(one -> candidates.addAll(candidates(one)));
      case Claim.Implication i -> candidates.addAll(candidates(i.consequence()));
    }
    return candidates;
  }

  private void solve(Term side, Term other, Set<BigDecimal> candidates) {
    Reckoned reckoned = other.reckoned(changes);
    if (side.equals(new Term.Stated(figure)) && reckoned instanceof Reckoned.Undefined) {
      candidates.add(BigDecimal.ZERO);
      candidates.add(BigDecimal.valueOf(100));
    }
    if (side.count(figure) == 1
        && other.count(figure) == 0
        && reckoned instanceof Reckoned.Known known) {
      BigDecimal value = solved(side, known.value().number());
      if (value != null) {
        candidates.add(figure.printedFor(value, RoundingMode.HALF_UP));
        candidates.add(figure.printedFor(value, RoundingMode.FLOOR));
        candidates.add(figure.printedFor(value, RoundingMode.CEILING));
      }
    }
  }

  /** What the figure must be worth for {@code term} to come to {@code target}. */
  private @Nullable BigDecimal solved(Term term, BigDecimal target) {
    if (!(term instanceof Term.Operation operation)) {
      return target;
    }
    boolean onTheLeft = operation.left().count(figure) == 1;
    Term known = onTheLeft ? operation.right() : operation.left();
    if (!(known.reckoned(changes) instanceof Reckoned.Known other)) {
      return null;
    }
    BigDecimal rest = rest(operation.operator(), onTheLeft, target, other.value().number());
    return rest == null ? null : solved(onTheLeft ? operation.left() : operation.right(), rest);
  }

  private static @Nullable BigDecimal rest(
      char operator, boolean onTheLeft, BigDecimal target, BigDecimal other) {
    return switch (operator) {
      case '+' -> target.subtract(other);
      case '-' -> onTheLeft ? target.add(other) : other.subtract(target);
      case '*' -> other.signum() == 0 ? null : target.divide(other, EXACT_ENOUGH);
      default ->
          onTheLeft
              ? target.multiply(other)
              : target.signum() == 0 ? null : other.divide(target, EXACT_ENOUGH);
    };
  }
}
