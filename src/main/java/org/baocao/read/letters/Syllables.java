package org.baocao.read.letters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells which words can be syllables of Vietnamese: an onset, a rhyme, and a tone that it takes.
 */
public final class Syllables {

  private static final Pattern TONES =
      Pattern.compile("(?<=[aeiouy\u0302\u0306\u031B])[\u0300\u0301\u0303\u0309\u0323]");

  private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");

  private static final Pattern STOPPED_TONES = Pattern.compile("[^\u0301\u0323]*[\u0301\u0323].*");

  /** Onset and rhyme without its tone. */
  private static final Pattern TONELESS =
      Pattern.compile(
          "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?(?:"
              + "a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?|ă(?:c|m|ng?|p|t)|â(?:c|m|ng?|p|t|u|y)"
              + "|e(?:c|m|ng?|o|p|t)?|ê(?:ch|m|nh?|p|t|u)?"
              + "|i(?:a|ch|m|nh?|p|t|u)?|[iy]ê(?:c|m|ng?|p|t|u)|y(?:ch|nh?|t)?"
              + "|oa(?:ch?|i|m|n[gh]?|o|p|t|y)?|oă(?:c|m|ng?|t)|oe(?:m|n|o|t)?|oo(?:c|ng)"
              + "|o(?:c|i|m|ng?|p|t)?|ô(?:c|i|m|ng?|p|t)?|ơ(?:i|m|n|p|t)?"
              + "|u(?:a|c|i|m|ng?|p|t)?|uâ(?:ng?|t|y)|uê(?:ch|nh|u)?|uơ"
              + "|uô(?:c|i|m|ng?|p|t)|uy(?:a|ch|nh|n|p|t|u)?|uyê(?:n|t)"
              + "|ư(?:a|c|i|m|ng?|t|u)?|ươ(?:c|i|m|ng?|p|t|u))");

  private Syllables() {}

  /** Letters in any case; a word without marks is held against onset and rhyme alone. */
  public static boolean isSyllable(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    return TONELESS.matcher(plain).matches()
        && (!isMarked(word)
            || !STOPPED.matcher(plain).matches()
            || STOPPED_TONES.matcher(apart).matches());
  }

  /** Whether it has a letter that English has not. */
  public static boolean isMarked(String word) {
    return word.chars().anyMatch(letter -> letter > 0x7F);
  }
}
