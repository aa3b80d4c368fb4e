package org.baocao.extract;

import java.util.regex.Pattern;
import org.baocao.form.Wording;
import org.jspecify.annotations.Nullable;

/** Letters that touch a number in a cell: its unit, or a digit that was mistaken for a letter. */
final class StuckLetters {

  private static final Pattern AMONG_DIGITS =
      Pattern.compile("[\\d.,]*(?:\\d\\p{L}|\\p{L}\\d)[\\d\\p{L}.,]*");

  private final Wording.Figures figures;
  private final Units units;

  StuckLetters(Wording.Figures figures) {
    this.figures = figures;
    this.units = new Units(figures.units());
  }

  /** Whether letters right behind a number are no unit that is known or asked for. */
  boolean areNoUnit(String letters, @Nullable String asked) {
    return !units.knows(letters) && figures.scale(letters).isEmpty() && !Units.same(letters, asked);
  }

  /** Whether a cell is one word of digits and letters. */
  static boolean areAmongDigits(String text) {
    return AMONG_DIGITS.matcher(text).matches();
  }
}
