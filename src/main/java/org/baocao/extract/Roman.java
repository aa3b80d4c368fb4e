package org.baocao.extract;

import java.util.Locale;

/** Numerals of headings, Arabic or Roman. */
final class Roman {

  private Roman() {}

  /** The number of {@code 7}, {@code VII} or {@code vii}; 0 for anything else. */
  static int number(String numeral) {
    if (numeral.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(numeral);
    }
    int sum = 0;
    int before = 0;
    String upper = numeral.toUpperCase(Locale.ROOT);
    for (int i = upper.length() - 1; i >= 0; i--) {
      int value =
          switch (upper.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      sum += value < before ? -value : value;
      before = value;
    }
    return sum;
  }
}
