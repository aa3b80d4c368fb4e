package org.baocao.made.fault;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baocao.form.Relation.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What some numbers of a report owe each other; reckoned here by no code of the checks.
 *
 * @param or other ties, one of which would do as well
 * @param claimed whether the form says so; others are kept because numbers are so
 */
record Tie(Side left, Comparator comparator, Side right, List<Tie> or, boolean claimed) {

  private static final BigDecimal LEAST = new BigDecimal("0.0000001");

  /** One side. */
  sealed interface Side {

    record Constant(BigDecimal number) implements Side {}

    record Stated(Slot slot) implements Side {}

    record Operation(char operator, Side left, Side right) implements Side {}

    default Stream<Slot> slots() {
      return switch (this) {
        case Constant c -> Stream.of();
        case Stated n -> Stream.of(n.slot());
        case Operation o -> Stream.concat(o.left().slots(), o.right().slots());
      };
    }

    /** Null for nothing out of nothing. */
    default @Nullable BigDecimal of(Map<Slot, BigDecimal> numbers) {
      return switch (this) {
        case Constant c -> c.number();
        case Stated n -> numbers.getOrDefault(n.slot(), BigDecimal.ZERO);
        case Operation o -> {
          BigDecimal a = o.left().of(numbers);
          BigDecimal b = o.right().of(numbers);
          yield a == null || b == null ? null : reckoned(o.operator(), a, b);
        }
      };
    }

    private static @Nullable BigDecimal reckoned(char operator, BigDecimal a, BigDecimal b) {
      return switch (operator) {
        case '+' -> a.add(b);
        case '-' -> a.subtract(b);
        case '*' -> a.multiply(b);
        default -> b.signum() == 0 ? null : a.divide(b, MathContext.DECIMAL128);
      };
    }

    static Side plus(Side one, Side other) {
      return new Operation('+', one, other);
    }
  }

  static Tie claimed(Side left, Comparator comparator, Side right) {
    return new Tie(left, comparator, right, List.of(), true);
  }

  static Tie natural(Slot left, Comparator comparator, Slot right) {
    return new Tie(number(left), comparator, number(right), List.of(), false);
  }

  Tie or(List<Tie> others) {
    return new Tie(left, comparator, right, others, claimed);
  }

  static Side number(Slot slot) {
    return new Side.Stated(slot);
  }

  static Side percent(Slot part, Slot whole) {
    Side hundredfold =
        new Side.Operation('*', new Side.Constant(BigDecimal.valueOf(100)), number(part));
    return new Side.Operation('/', hundredfold, number(whole));
  }

  List<Slot> slots() {
    return Stream.concat(left.slots(), right.slots()).toList();
  }

  boolean isRate() {
    return right instanceof Side.Operation o && o.operator() == '/';
  }

  /** Whether it is kept; a rate may be rounded or cut off at its last decimal. */
  boolean holds(Map<Slot, BigDecimal> numbers) {
    return isKept(numbers) || or.stream().anyMatch(tie -> tie.isKept(numbers));
  }

  private boolean isKept(Map<Slot, BigDecimal> numbers) {
    BigDecimal a = left.of(numbers);
    BigDecimal b = right.of(numbers);
    if (a == null || b == null) {
      return a == null || a.signum() == 0 || a.compareTo(BigDecimal.valueOf(100)) == 0;
    }
    if (isRate()) {
      BigDecimal off = b.subtract(a);
      BigDecimal unit = BigDecimal.ONE.movePointLeft(a.scale());
      BigDecimal half = unit.movePointLeft(1).multiply(BigDecimal.valueOf(5));
      return off.abs().compareTo(half) <= 0 || (off.signum() > 0 && off.compareTo(unit) < 0);
    }
    int compared = a.subtract(b).abs().compareTo(LEAST) < 0 ? 0 : a.compareTo(b);
    return switch (comparator) {
      case EQUAL -> compared == 0;
      case AT_MOST -> compared <= 0;
      case AT_LEAST -> compared >= 0;
      case LESS -> compared < 0;
      case MORE -> compared > 0;
    };
  }

  /** What {@code slot} has to be for both sides to be equal; null where that cannot be said. */
  @Nullable BigDecimal solved(Slot slot, Map<Slot, BigDecimal> numbers) {
    boolean onTheLeft = left.slots().anyMatch(slot::equals);
    BigDecimal target = (onTheLeft ? right : left).of(numbers);
    return solved(onTheLeft ? left : right, slot, target, numbers);
  }

  private static @Nullable BigDecimal solved(
      Side side, Slot slot, @Nullable BigDecimal target, Map<Slot, BigDecimal> numbers) {
    if (target == null || !(side instanceof Side.Operation o)) {
      return target;
    }
    boolean onTheLeft = o.left().slots().anyMatch(slot::equals);
    BigDecimal other = (onTheLeft ? o.right() : o.left()).of(numbers);
    if (other == null) {
      return null;
    }
    BigDecimal rest =
        switch (o.operator()) {
          case '+' -> target.subtract(other);
          case '-' -> onTheLeft ? target.add(other) : other.subtract(target);
          default -> null;
        };
    return solved(onTheLeft ? o.left() : o.right(), slot, rest, numbers);
  }
}
