package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How a number becomes another when it is typed. */
public enum Slip {
  SWAPPED(0.45),
  DOUBLED(0.42),
  LOST(0.4),
  THOUSANDFOLD(0.45),
  MARK(0.45),
  SIGN(0.75),
  ONE_DIGIT(0.15);

  private static final int THOUSANDS = 3;

  private final double likelihood;

  Slip(double likelihood) {
    this.likelihood = likelihood;
  }

  /** How much likelier a change is than one that no slip explains, as a part of its cost. */
  double likelihood(BigDecimal printed, BigDecimal meant) {
    if (this == THOUSANDFOLD && meant.compareTo(printed) > 0 && printed.scale() < THOUSANDS) {
      return likelihood / 4;
    }
    return switch (this) {
      case LOST -> likelihood * telling(printed);
      case MARK -> printed.scale() > 0 && meant.scale() <= 0 ? likelihood / 2 : likelihood;
      default -> likelihood;
    };
  }

  /** The shorter a number, the more of the longer ones become it where one digit is lost. */
  private static double telling(BigDecimal printed) {
    return switch (printed.precision()) {
      case 1 -> 0.5;
      case 2 -> 0.75;
      default -> 1;
    };
  }

  /** The slip that makes {@code printed} of {@code meant}. */
  static Optional<Slip> of(BigDecimal printed, BigDecimal meant) {
    if (printed.signum() == 0 || meant.signum() == 0) {
      return Optional.empty();
    }
    if (printed.signum() != meant.signum()) {
      return printed.negate().compareTo(meant) == 0 ? Optional.of(SIGN) : Optional.empty();
    }
    if (isShifted(printed, meant, 3)) {
      return Optional.of(THOUSANDFOLD);
    }
    boolean marked = printed.scale() > 0 || meant.scale() > 0;
    if (marked && (isShifted(printed, meant, 1) || isShifted(printed, meant, 2))) {
      return Optional.of(MARK);
    }
    return ofDigits(printed.abs().toPlainString(), meant.abs().toPlainString());
  }

  private static boolean isShifted(BigDecimal one, BigDecimal other, int shift) {
    return one.movePointRight(shift).compareTo(other) == 0
        || other.movePointRight(shift).compareTo(one) == 0;
  }

  private static Optional<Slip> ofDigits(String printed, String meant) {
    if (printed.length() == meant.length()) {
      if (swaps(printed).contains(meant)) {
        return Optional.of(SWAPPED);
      }
      long differences =
          IntStream.range(0, printed.length())
              .filter(i -> printed.charAt(i) != meant.charAt(i))
              .count();
      return differences == 1 && printed.length() > 1 ? Optional.of(ONE_DIGIT) : Optional.empty();
    }
    if (shortened(meant, false).contains(printed)) {
      return Optional.of(LOST);
    }
    boolean doubled = shortened(printed, true).contains(meant);
    return doubled ? Optional.of(DOUBLED) : Optional.empty();
  }

  /** The numbers that slips may have made {@code printed} of, but for lost digits. */
  static Set<BigDecimal> undone(BigDecimal printed) {
    String digits = printed.abs().toPlainString();
    Set<String> others = new LinkedHashSet<>(swaps(digits));
    others.addAll(shortened(digits, true));
    Set<BigDecimal> meant = new LinkedHashSet<>();
    for (String other : others) {
      BigDecimal number = new BigDecimal(other);
      meant.add(printed.signum() < 0 ? number.negate() : number);
    }
    for (int shift = 1; shift <= 3; shift++) {
      meant.add(printed.movePointLeft(shift));
      BigDecimal more = printed.movePointRight(shift);
      meant.add(more.scale() < 0 ? more.setScale(0) : more);
    }
    meant.add(printed.negate());
    return meant;
  }

  /** Neighbouring digits stand in each other's place, on both sides of the decimal mark perhaps. */
  private static Set<String> swaps(String number) {
    Set<String> swapped = new LinkedHashSet<>();
    for (int i = 0; i + 1 < number.length(); i++) {
      int j = number.charAt(i + 1) == '.' ? i + 2 : i + 1;
      if (number.charAt(i) != '.' && number.charAt(i) != number.charAt(j)) {
        StringBuilder other = new StringBuilder(number);
        other.setCharAt(i, number.charAt(j));
        other.setCharAt(j, number.charAt(i));
        swapped.add(other.toString());
      }
    }
    return swapped;
  }

  /** Without one of its digits; {@code doubled}: one that stands twice. */
  private static Set<String> shortened(String number, boolean doubled) {
    Set<String> shorter = new LinkedHashSet<>();
    for (int i = 0; i < number.length() && number.length() > 1; i++) {
      boolean twice = i + 1 < number.length() && number.charAt(i) == number.charAt(i + 1);
      if (number.charAt(i) != '.' && (twice || !doubled)) {
        shorter.add(number.substring(0, i) + number.substring(i + 1));
      }
    }
    return shorter;
  }

  /** The numbers of which {@code printed} lacks a digit. */
  static Set<BigDecimal> found(BigDecimal printed) {
    String digits = printed.abs().toPlainString();
    Set<BigDecimal> longer = new LinkedHashSet<>();
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = i == 0 ? '1' : '0'; digit <= '9'; digit++) {
        longer.add(new BigDecimal(digits.substring(0, i) + digit + digits.substring(i)));
      }
    }
    return longer;
  }
}
