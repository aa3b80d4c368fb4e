package org.baocao.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two spellings under which a word is indexed. Exact: its tone stands behind the word, so that
 * {@code hoà} and {@code hòa}, {@code uỷ} and {@code ủy}, NFC and NFD are one. Folded: without any
 * diacritics.
 */
final class Spelling {

  /** Grave, acute, tilde, hook above, dot below. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** What stands for them behind a word; no word has any of these at its end. */
  static final String TONE_SIGNS = "`'~?.";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d");

  /** {@code tỷ} and {@code tỉ}, {@code kỹ} and {@code kĩ}, {@code quý} and {@code quí}. */
  private static final Pattern Y_FOR_I = Pattern.compile("(?:[hklmst]|qu)y[`'~?.]?");

  private Spelling() {}

  static String exact(String word) {
    String plain = plain(word);
    StringBuilder letters = new StringBuilder(plain.length());
    StringBuilder tones = new StringBuilder(1);
    for (char letter : Normalizer.normalize(plain, Normalizer.Form.NFD).toCharArray()) {
      int tone = TONES.indexOf(letter);
      if (tone < 0) {
        letters.append(letter);
      } else {
        tones.append(TONE_SIGNS.charAt(tone));
      }
    }
    return withI(Normalizer.normalize(letters.append(tones), Normalizer.Form.NFC));
  }

  static String folded(String word) {
    String bare =
        MARKS.matcher(Normalizer.normalize(plain(word), Normalizer.Form.NFD)).replaceAll("");
    return withI(bare.replace('đ', 'd'));
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (THOUSANDS.matcher(lower).matches()) {
      return lower.replace(".", "");
    }
    return LEADING_ZERO.matcher(lower).matches() ? lower.substring(1) : lower;
  }

  private static String withI(String word) {
    return Y_FOR_I.matcher(word).matches() ? word.replace('y', 'i') : word;
  }
}
