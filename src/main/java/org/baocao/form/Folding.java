package org.baocao.form;

import java.text.Normalizer;

/** What is left of a letter without case and marks, worked out once for each. */
final class Folding {

  /** Not worked out yet. */
  private static final char UNKNOWN = 0;

  /** Nothing is left of a mark. */
  static final char MARK = 1;

  /** Parts words. */
  static final char GAP = ' ';

  private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

  private Folding() {}

  static char of(char letter) {
    if (KNOWN[letter] == UNKNOWN) {
      KNOWN[letter] = folded(letter);
    }
    return KNOWN[letter];
  }

  private static char folded(char letter) {
    String apart =
        Normalizer.normalize(String.valueOf(Character.toLowerCase(letter)), Normalizer.Form.NFD);
    char base = apart.charAt(0);
    return switch (Character.getType(base)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          MARK;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.SURROGATE ->
          base == 'đ' ? 'd' : base;
      default -> base == '%' ? '%' : GAP;
    };
  }
}
