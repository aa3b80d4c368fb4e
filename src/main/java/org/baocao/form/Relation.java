package org.baocao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a rule claims. */
public sealed interface Relation {

  /** {@code left = right} and its kin. */
  record Comparison(Expression left, Comparator comparator, Expression right) implements Relation {}

  /** {@code PL1/4.1 in {0, 1}}. */
  record Member(Expression expression, List<BigDecimal> values) implements Relation {
    public Member {
      values = List.copyOf(values);
    }
  }

  /** {@code … or …}: one of them is enough. */
  record Either(List<Relation> relations) implements Relation {
    public Either {
      relations = List.copyOf(relations);
    }
  }

  /** {@code if … then …}. */
  record Implication(Relation condition, Relation consequence) implements Relation {}

  /** How two sides compare. */
  enum Comparator {
    EQUAL("="),
    AT_MOST("≤"),
    AT_LEAST("≥"),
    LESS("<"),
    MORE(">");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** Every figure that the relation speaks of, in order. */
  default Stream<Expression.Reference> references() {
    return switch (this) {
      case Comparison c -> Stream.concat(c.left().references(), c.right().references());
      case Member m -> m.expression().references();
      case Either e -> e.relations().stream().flatMap(Relation::references);
      case Implication i -> Stream.concat(i.condition().references(), i.consequence().references());
    };
  }
}
