package org.baocao.read.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text read as bytes of an encoding, and what speaks for and against that: words which only so are
 * Vietnamese, and words which only as they stand are.
 *
 * @param changed words that read otherwise
 * @param after those of them that are Vietnamese when read so
 * @param before those that are as they stand
 */
record Decoding(String text, int changed, int after, int before) {

  private static final Pattern WORD = Pattern.compile("[^ \\t\\n\\r/()-]+");

  /** Signs of all texts, bytes of letters too: which they are, the word around them says. */
  private static final Pattern SIGNS = Pattern.compile("[“”‘’–—…•·«»\u00A0]+");

  /** Signs that alone are never a letter's byte; a bullet is one only where a text begins. */
  private static final Pattern ALONE = Pattern.compile("[“”‘’–—…•\u00A0]+|·");

  private static final String BULLET = "·";

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  static Decoding of(String codes, LegacyEncoding encoding) {
    StringBuilder text = new StringBuilder();
    int[] counts = new int[3];
    Matcher words = WORD.matcher(codes);
    while (words.find()) {
      String raw = words.group();
      boolean sign = ALONE.matcher(raw).matches() && (words.start() == 0 || !raw.equals(BULLET));
      String word = sign ? raw : word(raw, encoding);
      if (!word.equals(raw) && tells(word)) {
        counts[0]++;
        counts[1] += isVietnamese(word) ? 1 : 0;
        counts[2] += isVietnamese(raw) ? 1 : 0;
      }
      words.appendReplacement(text, Matcher.quoteReplacement(word));
    }
    words.appendTail(text);
    return new Decoding(text.toString(), counts[0], counts[1], counts[2]);
  }

  private static String word(String raw, LegacyEncoding encoding) {
    Matcher signs = SIGNS.matcher(raw);
    if (!Syllables.isMarked(raw)) {
      return raw;
    }
    String whole = encoding.letters(raw);
    if (isVietnamese(whole) || !signs.reset().find()) {
      return whole;
    }
    StringBuilder parts = new StringBuilder();
    int start = 0;
    do {
      parts.append(encoding.letters(raw.substring(start, signs.start()))).append(signs.group());
      start = signs.end();
    } while (signs.find());
    parts.append(encoding.letters(raw.substring(start)));
    return isVietnamese(parts.toString()) || !LETTERS.matcher(whole).find()
        ? parts.toString()
        : whole;
  }

  /** Whether all words in it that have marks are syllables, and one has. */
  private static boolean isVietnamese(String word) {
    boolean marked = false;
    Matcher letters = LETTERS.matcher(word);
    while (letters.find()) {
      if (Syllables.isMarked(letters.group())) {
        marked = true;
        if (!Syllables.isSyllable(letters.group())) {
          return false;
        }
      }
    }
    return marked;
  }

  /** A single letter tells nothing, nor does {@code HĐND}, which is no syllable. */
  private static boolean tells(String word) {
    return word.chars().filter(Character::isLetter).count() > 1
        && (isVietnamese(word) || word.chars().anyMatch(Character::isLowerCase));
  }
}
