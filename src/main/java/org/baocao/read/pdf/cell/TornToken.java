package org.baocao.read.pdf.cell;

import java.util.List;
import java.util.regex.Pattern;

/** Knows from the letters whether pieces one below the other are one number, code or word. */
final class TornToken {

  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,3})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,3})?"
          + "|\\d{1,15}(?:[.,]\\d{1,3})?)";

  /** A number, a share, a range, a date, the code of a row, with what may follow it. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\(?[-−–+]?(?:%s(?:[-–/]%s)*|\\d{1,2}(?:\\.\\d{1,2})+\\.?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})"
                  .formatted(NUMBER, NUMBER)
              + "%?\\p{L}{0,4}[)*;,]*");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d[)*;,]*");

  private static final Pattern FIGURE_END = Pattern.compile(".*\\d[.,/–-]?|[-−–+]");
  private static final Pattern FIGURE_START = Pattern.compile("[.,/–-]?\\d.*");

  /** No syllable: the letters that are missing stand above it. */
  private static final Pattern LETTERS = Pattern.compile("(?iu)[bcdđghklmnpqrstvx]{1,2}");

  private TornToken() {}

  /**
   * Whether the pieces, each alone on its line, are one.
   *
   * @param stacked whether the place speaks for a value a line
   */
  static boolean isOne(List<String> pieces, boolean stacked) {
    String above = pieces.get(pieces.size() - 2);
    if (Character.isLetter(above.codePointBefore(above.length()))) {
      return pieces.stream().skip(1).allMatch(piece -> LETTERS.matcher(piece).matches());
    }
    boolean values = pieces.stream().allMatch(piece -> WHOLE.matcher(piece).matches());
    return WHOLE.matcher(String.join("", pieces)).matches() && !(stacked && values);
  }

  /** Whether the last word of a line and the first of the next are a year. */
  static boolean isYear(String above, String below) {
    return above.length() < 4 && YEAR.matcher(above + below).matches();
  }

  /** Whether a number may go on from one line to the next. */
  static boolean meet(String above, String below) {
    return FIGURE_END.matcher(above).matches() && FIGURE_START.matcher(below).matches();
  }
}
