package org.baocao.check.repair;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a number becomes another when it is typed. */
public enum Slip {
  SWAPPED(0.45),
  DOUBLED(0.42),
  LOST(0.4),
  THOUSANDFOLD(0.45),
  MARK(0.45),
  SIGN(0.45),
  ONE_DIGIT(0.15);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final double likelihood;

  Slip(double likelihood) {
    this.likelihood = likelihood;
  }

  /** How much likelier a change is than one that no slip explains, as a part of its cost. */
  double likelihood() {
    return likelihood;
  }

  /** The slip that makes {@code printed} of {@code meant}. */
  static Optional<Slip> of(BigDecimal printed, BigDecimal meant) {
    if (printed.signum() == 0 || meant.signum() == 0) {
      return Optional.empty();
    }
    if (printed.signum() != meant.signum()) {
      return printed.negate().compareTo(meant) == 0 ? Optional.of(SIGN) : Optional.empty();
    }
    for (int shift = 1; shift <= 3; shift++) {
      if (isShifted(printed, meant, shift) || isShifted(meant, printed, shift)) {
        return Optional.of(shift == 3 ? THOUSANDFOLD : MARK);
      }
    }
    int scale = Math.max(printed.scale(), meant.scale());
    return ofDigits(digits(printed, scale), digits(meant, scale));
  }

  private static boolean isShifted(BigDecimal one, BigDecimal other, int shift) {
    return one.movePointRight(shift).compareTo(other) == 0;
  }

  private static String digits(BigDecimal number, int scale) {
    return number.abs().setScale(scale).unscaledValue().toString();
  }

  /** Numbers of one digit are like each other by chance. */
  private static Optional<Slip> ofDigits(String printed, String meant) {
    if (printed.length() < 2 || meant.length() < 2) {
      return Optional.empty();
    }
    if (printed.length() == meant.length()) {
      int first = difference(printed, meant);
      String rest = printed.substring(first + 1);
      if (rest.equals(meant.substring(first + 1))) {
        return Optional.of(ONE_DIGIT);
      }
      return swaps(printed).contains(meant) ? Optional.of(SWAPPED) : Optional.empty();
    }
    if (printed.length() == meant.length() - 1 && shortened(meant).contains(printed)) {
      return Optional.of(LOST);
    }
    boolean doubled = printed.length() - 1 == meant.length() && undoubled(printed).contains(meant);
    return doubled ? Optional.of(DOUBLED) : Optional.empty();
  }

  private static int difference(String one, String other) {
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** The numbers that slips may have made {@code printed} of, but for lost digits. */
  static Set<BigDecimal> undone(BigDecimal printed) {
    Set<BigDecimal> meant = new LinkedHashSet<>();
    String digits = printed.abs().unscaledValue().toString();
    List<String> others = new ArrayList<>(swaps(digits));
    others.addAll(undoubled(digits));
    for (String other : others) {
      BigDecimal number = new BigDecimal(new BigInteger(other), printed.scale());
      meant.add(printed.signum() < 0 ? number.negate() : number);
    }
    for (int shift = 1; shift <= 3; shift++) {
      meant.add(printed.movePointLeft(shift));
    }
    meant.add(printed.negate());
    meant.add(printed.multiply(THOUSAND));
    return meant;
  }

  private static Set<String> swaps(String digits) {
    Set<String> swapped = new LinkedHashSet<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      swapped.add(
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2));
    }
    swapped.remove(digits);
    return swapped;
  }

  private static Set<String> shortened(String digits) {
    Set<String> shorter = new LinkedHashSet<>();
    for (int i = 0; i < digits.length(); i++) {
      shorter.add(digits.substring(0, i) + digits.substring(i + 1));
    }
    return shorter;
  }

  private static Set<String> undoubled(String digits) {
    Set<String> shorter = new LinkedHashSet<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      if (digits.charAt(i) == digits.charAt(i + 1)) {
        shorter.add(digits.substring(0, i) + digits.substring(i + 1));
      }
    }
    return shorter;
  }
}
