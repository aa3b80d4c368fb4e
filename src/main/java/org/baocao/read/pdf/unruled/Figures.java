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

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s*[-–/]\\s*\\d{2,4})?");

  private Figures() {}

  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches() || NONE.matcher(text).matches();
  }

  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }
}
