package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What typing makes of a number, letter by letter. */
final class Slips {

  private Slips() {}

  static List<BigDecimal> swapped(BigDecimal number) {
    String text = number.toPlainString();
    List<BigDecimal> slips = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      int j = text.charAt(i + 1) == '.' ? i + 2 : i + 1;
      if (Character.isDigit(text.charAt(i))
          && j < text.length()
          && text.charAt(i) != text.charAt(j)) {
        StringBuilder other = new StringBuilder(text);
        other.setCharAt(i, text.charAt(j));
        other.setCharAt(j, text.charAt(i));
        add(slips, other);
      }
    }
    return slips;
  }

  static List<BigDecimal> lost(BigDecimal number) {
    String text = number.toPlainString();
    List<BigDecimal> slips = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        add(slips, new StringBuilder(text).deleteCharAt(i));
      }
    }
    return slips;
  }

  static List<BigDecimal> doubled(BigDecimal number) {
    String text = number.toPlainString();
    List<BigDecimal> slips = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        add(slips, new StringBuilder(text).insert(i, text.charAt(i)));
      }
    }
    return slips;
  }

  static List<BigDecimal> withoutMark(BigDecimal number) {
    return number.scale() > 0 ? List.of(new BigDecimal(number.unscaledValue())) : List.of();
  }

  static List<BigDecimal> otherMark(BigDecimal number) {
    List<BigDecimal> slips = new ArrayList<>();
    if (number.scale() > 0) {
      add(slips, number.movePointLeft(1).toPlainString());
      add(slips, number.movePointRight(1).toPlainString());
    }
    return slips;
  }

  /** Nobody leaves a number standing that begins with a needless 0, or has none before its mark. */
  private static void add(List<BigDecimal> slips, CharSequence text) {
    if (text.toString().matches("(0|[1-9]\\d*)(\\.\\d+)?")) {
      slips.add(new BigDecimal(text.toString()));
    }
  }
}
