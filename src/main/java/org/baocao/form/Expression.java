package org.baocao.form;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A figure, or what is reckoned from figures: one side of a {@link Relation}. */
public sealed interface Expression {

  /** A number that stands in the rule. */
  record Constant(BigDecimal value) implements Expression {}

  /**
   * A figure of the report.
   *
   * @param name {@code PL7/6.3.1}, or a name of the narrative's catalogue
   * @param optional counts as 0 where the report does not state it ({@code files.withdrawn?})
   */
  record Reference(String name, Part part, Over over, boolean optional) implements Expression {

    public boolean inAppendix() {
      return name.startsWith("PL");
    }
  }

  /** {@code operator} is one of {@code + - * /}. */
  record Operation(char operator, Expression left, Expression right) implements Expression {}

  /** Which number of an observation is meant. */
  enum Part {
    VALUE,
    OF,
    PERCENT
  }

  /** Which years of an appendix row are meant. */
  enum Over {
    EACH,
    SUM,
    LAST
  }

  /** Every figure in it, in order. */
  default Stream<Reference> references() {
    return switch (this) {
      case Constant c -> Stream.empty();
      case Reference r -> Stream.of(r);
      case Operation o -> Stream.concat(o.left().references(), o.right().references());
    };
  }
}
