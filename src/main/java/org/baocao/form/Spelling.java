package org.baocao.form;

import java.text.Normalizer;

/**
 * The two forms in which Vietnamese text is compared. {@link #plain} keeps every character at its
 * offset, so that a match can be shown in the original.
 */
public final class Spelling {

  /** The five tones in one order, on the letters that bear them in old and new placement. */
  private static final String O = "òóỏõọ";

  private static final String U = "ùúủũụ";
  private static final String A = "àáảãạ";
  private static final String E = "èéẻẽẹ";
  private static final String Y = "ỳýỷỹỵ";

  private static final char LAST_ASCII = 0x7F;

  private Spelling() {}

  /** Composed (NFC), as every text of a document is. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Lower case with one placement of tone marks; as long as {@code text}, which must be NFC. */
  public static String plain(String text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = text.charAt(i);
      plain[i] = Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    }
    for (int i = 0; i + 1 < plain.length; i++) {
      // no letter of ASCII bears a tone
      String toned = plain[i] <= LAST_ASCII ? "" : toned(plain[i + 1]);
      if (!toned.isEmpty() && (i + 2 == plain.length || !Character.isLetter(plain[i + 2]))) {
        moveTone(plain, i, toned);
      }
    }
    return new String(plain);
  }

  private static String toned(char letter) {
    return switch (letter) {
      case 'a' -> A;
      case 'e' -> E;
      case 'y' -> Y;
      default -> "";
    };
  }

  /** From the first to the second letter of a final oa, oe, uy. */
  private static void moveTone(char[] plain, int at, String toned) {
    boolean onY = plain[at + 1] == 'y';
    int tone = (onY ? U : O).indexOf(plain[at]);
    if (tone >= 0) {
      plain[at] = onY ? 'u' : 'o';
      plain[at + 1] = toned.charAt(tone);
    }
  }

  /**
   * Words without case, marks and punctuation, parted by one space: {@code ủy ban} → {@code uy
   * ban}.
   */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    char last = Folding.GAP;
    for (int i = 0; i < text.length(); i++) {
      char letter = Folding.of(text.charAt(i));
      if (letter != Folding.MARK && !(letter == Folding.GAP && last == Folding.GAP)) {
        folded.append(letter);
        last = letter;
      }
    }
    boolean parted = last == Folding.GAP && !folded.isEmpty();
    return parted ? folded.substring(0, folded.length() - 1) : folded.toString();
  }
}
