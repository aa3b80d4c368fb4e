package org.baocao.read.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baocao.read.pdf.flow.PageFlow;

/**
 * Tells whether a PDF's letters are what a reader sees: fonts may not say what their codes mean, or
 * say it wrong. With a broken map {@code Phòng} becomes {@code Phịng}, a rhyme that there is not.
 */
final class TextDoubt {

  /** Enough words to tell. */
  private static final int MOST = 600;

  private static final int FEWEST = 40;

  /** Abbreviations and names of other tongues make up less. */
  private static final double USUAL = 0.02;

  /** A broken map spoils few words visibly, but more than these. */
  private static final double WEIGHT = 10;

  private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}{1,6}");

  private static final Pattern MARKED = Pattern.compile(".*[^a-zA-Z].*");

  /** Onset and rhyme without its tone. */
  private static final Pattern SYLLABLE =
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

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private static final char UNKNOWN = '\uFFFD';

  private long letters;
  private long unknown;
  private int seen;
  private int wrong;

  void read(PageFlow flow) {
    flow.lines().forEach(line -> read(line.text()));
    if (seen < MOST) {
      flow.tables().stream()
          .flatMap(table -> table.cells().stream())
          .flatMap(cell -> cell.lines().stream())
          .forEach(line -> read(line.text()));
    }
  }

  /** Words without Vietnamese letters say nothing. */
  void read(String text) {
    letters += text.length();
    unknown += text.chars().filter(letter -> letter == UNKNOWN).count();
    if (seen > MOST) {
      return;
    }
    for (String word : BETWEEN.split(text)) {
      if (WORD.matcher(word).matches() && MARKED.matcher(word).matches()) {
        seen++;
        wrong += isSyllable(word) ? 0 : 1;
      }
    }
  }

  private static boolean isSyllable(String word) {
    String plain =
        TONES
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return SYLLABLE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).matches();
  }

  /** Whether there is hardly a letter that means something. */
  boolean isUnreadable() {
    return unknown > 0.3 * letters;
  }

  /** 1 for good text, less the more words cannot be Vietnamese, 0 at the worst. */
  double trust() {
    double share = seen < FEWEST ? 0 : (double) wrong / seen;
    return share < USUAL ? 1 : Math.max(0, 1 - WEIGHT * share);
  }
}
