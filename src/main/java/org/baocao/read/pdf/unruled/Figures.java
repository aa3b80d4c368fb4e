package org.baocao.read.pdf.unruled;

import java.util.regex.Pattern;

/** Knows cells of statistical tables that hold a figure, or a sign for its absence. */
final class Figures {

  private static final Pattern FIGURE =
      Pattern.compile(
          "[-–—−+±<>~≈(]*\\s*(?:[$€£¥₫]|US\\$)?\\s*\\d[\\d.,\\s’']*(?:[-–/]\\d[\\d.,]*)?\\s*"
              + "(?:%|[$€£¥₫]|[a-z*†‡]{1,2})?\\)?");

  private static final Pattern NONE =
      Pattern.compile("[-–—−.:*…/]+|(?i:n\\.?/?a\\.?|nil|x|c|\\(\\w{1,3}\\))");

  private static final Pattern WHOLE =
      Pattern.compile("[-–−(]?[\\d.,]*\\d[.,]\\d{1,2}%?\\)?|\\d+%");

  private static final Pattern GROUPED = Pattern.compile("[-–−(]?\\d{1,3}(?:,\\d{3})+\\)?");

  private static final Pattern ENDED = Pattern.compile("[-–−(]?\\d[\\d.,]*%?\\)?");

  /** No part of a number in groups of three. */
  private static final Pattern UNGROUPED =
      Pattern.compile("[-–−(]?(?:\\d{1,2}|\\d{4,})(?:[.,]\\d+)*%?\\)?");

  private static final Pattern ABSENT = Pattern.compile("\\.{2,3}|:|…|(?i:n\\.?/?a\\.?)");

  private static final Pattern MINUS = Pattern.compile("[-–−]\\d[\\d.,]*%?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s*[-–/]\\s*\\d{2,4})?");

  private Figures() {}

  static boolean isFigure(String text) {
    return !isWord(text) && (FIGURE.matcher(text).matches() || NONE.matcher(text).matches());
  }

  /** Quick refusal: letters begin few of the patterns. */
  private static boolean isWord(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && "nNxXcCuU".indexOf(text.charAt(0)) < 0;
  }

  /** Whether a figure ends and another begins: after decimals or a per cent, before a minus. */
  static boolean areTwo(String left, String right) {
    if (isWord(left) || isWord(right)) {
      return false;
    }
    boolean absent = ABSENT.matcher(left).matches() || ABSENT.matcher(right).matches();
    if (absent || (GROUPED.matcher(left).matches() && GROUPED.matcher(right).matches())) {
      return isFigure(left) && isFigure(right);
    }
    if (ENDED.matcher(left).matches() && UNGROUPED.matcher(right).matches()) {
      return true;
    }
    return isFigure(right)
        && Character.isDigit(right.charAt(right.length() - 1))
        && (WHOLE.matcher(left).matches()
            || (MINUS.matcher(right).matches() && FIGURE.matcher(left).matches()));
  }

  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }
}
