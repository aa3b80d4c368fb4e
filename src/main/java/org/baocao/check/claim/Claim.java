package org.baocao.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Relation;
import org.baocao.form.Relation.Comparator;
import org.jspecify.annotations.Nullable;

/** A relation whose figures were found in the report. */
public sealed interface Claim {

  /**
   * {@code left = right} and its kin.
   *
   * @param given the comparison of the rule that it was made from, null for one made of the text
   */
  record Comparison(
      Term left, Comparator comparator, Term right, Relation.@Nullable Comparison given)
      implements Claim {}

  /** One of a few numbers. */
  record Member(Term term, List<BigDecimal> values, Relation.@Nullable Member given)
      implements Claim {
    public Member {
      values = List.copyOf(values);
    }
  }

  /** One of them is enough. */
  record Either(List<Claim> claims) implements Claim {
    public Either {
      claims = List.copyOf(claims);
    }
  }

  /** The consequence is claimed only where the condition holds. */
  record Implication(Claim condition, Claim consequence) implements Claim {}

  /** Every figure in it, in order. */
  default Stream<Figure> figures() {
    return switch (this) {
      case Comparison c -> Stream.concat(c.left().figures(), c.right().figures());
      case Member m -> m.term().figures();
      case Either e -> e.claims().stream().flatMap(Claim::figures);
      case Implication i -> Stream.concat(i.condition().figures(), i.consequence().figures());
    };
  }

  /** Whether a figure of it, wrong by itself, would show. */
  default boolean isEquality() {
    return switch (this) {
      case Comparison c -> c.comparator() == Comparator.EQUAL;
      case Either e -> e.claims().stream().allMatch(Claim::isEquality);
      case Member m -> false;
      case Implication i -> false;
    };
  }
}
