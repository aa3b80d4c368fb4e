package org.baocao.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One side of a claim, its figures found in the report. */
public sealed interface Term {

  /** A number that stands in the rule. */
  record Constant(BigDecimal value) implements Term {}

  /** A figure that the report states. */
  record Stated(Figure figure) implements Term {}

  /** A figure that need not be stated, and is not: nothing. */
  record Unstated() implements Term {}

  /** A figure that the report does not state. */
  record Missing(String name) implements Term {}

  /** {@code operator} is one of {@code + - * /}. */
  record Operation(char operator, Term left, Term right) implements Term {}

  /** Every figure in it, in order. */
  default Stream<Figure> figures() {
    return switch (this) {
      case Stated s -> Stream.of(s.figure());
      case Operation o -> Stream.concat(o.left().figures(), o.right().figures());
      case Constant c -> Stream.empty();
      case Unstated u -> Stream.empty();
      case Missing m -> Stream.empty();
    };
  }

  /** How often a figure stands in it. */
  default int count(Figure figure) {
    return switch (this) {
      case Stated s -> s.figure() == figure ? 1 : 0;
      case Operation o -> o.left().count(figure) + o.right().count(figure);
      case Constant c -> 0;
      case Unstated u -> 0;
      case Missing m -> 0;
    };
  }

  /** What it comes to. */
  default Reckoned reckoned(Changes changes) {
    return switch (this) {
      case Constant c -> new Reckoned.Known(Value.exact(c.value()), List.of());
      case Stated s ->
          new Reckoned.Known(
              s.figure().worth(changes.number(s.figure())), List.of(s.figure().observation()));
      case Unstated u -> new Reckoned.Known(Value.exact(BigDecimal.ZERO), List.of());
      case Missing m -> new Reckoned.Missing(m.name());
      case Operation o -> operation(o, changes);
    };
  }

  private static Reckoned operation(Operation operation, Changes changes) {
    Reckoned left = operation.left().reckoned(changes);
    Reckoned right = operation.right().reckoned(changes);
    if (!(left instanceof Reckoned.Known a)) {
      return left;
    }
    if (!(right instanceof Reckoned.Known b)) {
      return right;
    }
    Value x = a.value();
    Value y = b.value();
    if (operation.operator() == '/' && y.isZero()) {
      return x.isZero() ? new Reckoned.Undefined() : new Reckoned.Missing("0");
    }
    return a.with(
        switch (operation.operator()) {
          case '+' -> x.plus(y);
          case '-' -> x.minus(y);
          case '*' -> x.times(y);
          default -> x.dividedBy(y);
        },
        b);
  }
}
