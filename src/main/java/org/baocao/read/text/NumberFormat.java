package org.baocao.read.text;

import java.util.Locale;

/** How a list writes its numbers. */
public enum NumberFormat {
  DECIMAL,
  DECIMAL_ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  BULLET,
  NONE;

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] DIGITS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  public String write(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_LETTER -> letter(number, 'A');
      case LOWER_LETTER -> letter(number, 'a');
      case BULLET, NONE -> "";
    };
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        roman.append(DIGITS[i]);
      }
    }
    return roman.toString();
  }

  /** After z comes aa, then bb: Word doubles the letter. */
  private static String letter(int number, char first) {
    return number < 1
        ? ""
        : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
