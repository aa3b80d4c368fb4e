package org.baocao.read.again;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as far as two engines must agree on it: spaces, line ends and marks are each one's own. */
final class Squeezed {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private Squeezed() {}

  /** Letters and digits alone. */
  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }

  /** The digits of every number. */
  static List<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replaceAll("[.,]", ""))
        .toList();
  }

  /** Whether {@code text} has all numbers of {@code words}, be they parted by line ends. */
  static boolean has(String text, String words) {
    return numbers(text).containsAll(numbers(words))
        || numbers(text.replaceAll("\\s+", "")).containsAll(numbers(words.replaceAll("\\s+", "")));
  }
}
