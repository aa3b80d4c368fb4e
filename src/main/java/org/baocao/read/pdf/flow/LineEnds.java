package org.baocao.read.pdf.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines together: a word that was broken at the line's end is made whole. */
final class LineEnds {

  /** A piece of a word of Latin letters without marks. */
  private static final Pattern END = Pattern.compile("(?:^|[^\\p{L}\\d-])([a-zA-Z]+)-$");

  private static final Pattern START = Pattern.compile("^([a-z]+)(?![\\p{L}\\d-])");

  /** What could be a Vietnamese word of its own: its hyphen parts a compound. */
  private static final Pattern SYLLABLE =
      Pattern.compile("(?i)[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:c|ch|m|ng?|nh|p|t)?");

  private LineEnds() {}

  static void join(StringBuilder text, String next) {
    int end = text.length();
    boolean hyphen =
        end > 1 && text.charAt(end - 1) == '-' && Character.isLetterOrDigit(text.charAt(end - 2));
    if (hyphen && isBroken(text, next)) {
      text.setLength(end - 1);
    } else if (end > 0 && !hyphen) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean isBroken(CharSequence text, String next) {
    int from = Math.max(0, text.length() - 40);
    Matcher left = END.matcher(text.subSequence(from, text.length()));
    Matcher right = START.matcher(next);
    return left.find()
        && right.find()
        && !(isSyllable(left.group(1)) && isSyllable(right.group(1)));
  }

  private static boolean isSyllable(String piece) {
    return SYLLABLE.matcher(piece).matches();
  }
}
