package org.baocao.read.letters;

/**
 * The words of a text in small letters only, as long as a syllable: capitals begin names of all
 * tongues. Private and unknown characters, and signs between letters, are letters misread.
 */
final class SmallWords {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;

  private final String text;
  private int start;
  private int end;

  SmallWords(String text) {
    this.text = text;
  }

  /** Goes to the next one; false behind the last. */
  boolean next() {
    while (end < text.length()) {
      start = end;
      boolean small = true;
      while (end < text.length() && isPart(end)) {
        small &= !Character.isLetter(text.charAt(end)) || Character.isLowerCase(text.charAt(end));
        end++;
      }
      if (small && end - start >= SHORTEST && end - start <= LONGEST) {
        return true;
      }
      end = Math.max(end, start + 1);
    }
    return false;
  }

  String word() {
    return text.substring(start, end);
  }

  int start() {
    return start;
  }

  private boolean isPart(int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || isMark(c) || isUnknown(c) || isSignInside(at);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isUnknown(char c) {
    return c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** One of Latin-1's controls and signs with letters on both sides. */
  private boolean isSignInside(int at) {
    char c = text.charAt(at);
    return c <= 0xBF
        && c != 0xA0
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
