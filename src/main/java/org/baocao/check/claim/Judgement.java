package org.baocao.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.baocao.check.claim.Reckoned.Known;
import org.baocao.form.Expression;
import org.baocao.form.Relation;
import org.baocao.form.Relation.Comparator;
import org.jspecify.annotations.Nullable;

/** Holds claims against figures. */
public record Judgement(Changes changes) {

  /** Over the figures as printed. */
  public static final Judgement AS_PRINTED = new Judgement(Changes.NONE);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Verdict of(Claim claim) {
    return switch (claim) {
      case Claim.Comparison c -> comparison(c);
      case Claim.Member m -> member(m);
      case Claim.Either e -> either(e);
      case Claim.Implication i ->
          switch (of(i.condition())) {
            case Verdict.Holds h -> of(i.consequence());
            case Verdict.Broken b -> new Verdict.Holds();
            case Verdict.Undecided u -> u;
          };
    };
  }

  /** One that holds is enough; of those broken the nearest is told. */
  private Verdict either(Claim.Either either) {
    Verdict.Broken nearest = null;
    Verdict undecided = null;
    for (Claim claim : either.claims()) {
      switch (of(claim)) {
        case Verdict.Holds h -> {
          return h;
        }
        case Verdict.Broken b -> nearest = nearest == null || nearer(b, nearest) ? b : nearest;
        case Verdict.Undecided u -> undecided = u;
      }
    }
    if (nearest != null) {
      return nearest;
    }
    return undecided == null ? new Verdict.Holds() : undecided;
  }

  private static boolean nearer(Verdict.Broken one, Verdict.Broken other) {
    return one.left()
            .value()
            .distance(one.right().value())
            .compareTo(other.left().value().distance(other.right().value()))
        < 0;
  }

  private Verdict member(Claim.Member member) {
    Reckoned value = member.term().reckoned(changes);
    if (!(value instanceof Known known)) {
      return new Verdict.Undecided(name(value));
    }
    for (BigDecimal allowed : member.values()) {
      if (known.value().number().compareTo(allowed) == 0) {
        return new Verdict.Holds();
      }
    }
    BigDecimal last = member.values().get(member.values().size() - 1);
    Claim.Comparison comparison =
        new Claim.Comparison(
            member.term(), Comparator.EQUAL, new Term.Constant(last), given(member.given(), last));
    return new Verdict.Broken(comparison, known, new Known(Value.exact(last), List.of()), false);
  }

  private static Relation.@Nullable Comparison given(
      Relation.@Nullable Member member, BigDecimal value) {
    return member == null
        ? null
        : new Relation.Comparison(
            member.expression(), Comparator.EQUAL, new Expression.Constant(value));
  }

  private Verdict comparison(Claim.Comparison comparison) {
    Reckoned left = comparison.left().reckoned(changes);
    Reckoned right = comparison.right().reckoned(changes);
    if (left instanceof Known rate && right instanceof Reckoned.Undefined) {
      return emptyRate(comparison, rate);
    }
    if (!(left instanceof Known a)) {
      return new Verdict.Undecided(name(left));
    }
    if (!(right instanceof Known b)) {
      return new Verdict.Undecided(name(right));
    }
    if (isUnstated(comparison.left(), a) || isUnstated(comparison.right(), b)) {
      return new Verdict.Undecided("0");
    }
    if (holds(comparison.comparator(), a.value(), b.value())) {
      return new Verdict.Holds();
    }
    boolean equality = comparison.comparator() == Comparator.EQUAL;
    return new Verdict.Broken(comparison, a, b, equality && cutOff(a.value(), b.value()));
  }

  /** Where every figure of a side is optional and missing, its 0 is nobody's statement. */
  private static boolean isUnstated(Term side, Known known) {
    return known.stated().isEmpty() && !(side instanceof Term.Constant);
  }

  /** A rate of nothing is reported as 0 or as 100. */
  private static Verdict emptyRate(Claim.Comparison comparison, Known rate) {
    boolean usual = rate.value().isZero() || rate.value().number().compareTo(HUNDRED) == 0;
    return usual
        ? new Verdict.Holds()
        : new Verdict.Broken(
            comparison, rate, new Known(Value.exact(BigDecimal.ZERO), List.of()), false);
  }

  private static boolean holds(Comparator comparator, Value left, Value right) {
    return switch (comparator) {
      case EQUAL -> left.meets(right);
      case AT_MOST -> left.low().compareTo(right.high()) <= 0;
      case AT_LEAST -> left.high().compareTo(right.low()) >= 0;
      case LESS -> left.low().compareTo(right.high()) < 0;
      case MORE -> left.high().compareTo(right.low()) > 0;
    };
  }

  /**
   * A rate that was cut off instead of rounded: short by less than one unit of its last decimal.
   */
  private static boolean cutOff(Value rate, Value reckoned) {
    return rate.slack().signum() > 0
        && reckoned.number().compareTo(rate.number()) > 0
        && rate.distance(reckoned).compareTo(rate.slack().add(rate.slack()).add(reckoned.slack()))
            < 0;
  }

  private static String name(Reckoned reckoned) {
    return reckoned instanceof Reckoned.Missing missing ? missing.name() : "0/0";
  }
}
