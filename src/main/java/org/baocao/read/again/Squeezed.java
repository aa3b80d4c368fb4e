package org.baocao.read.again;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers of a text as far as two engines must agree on them: spaces, line ends and marks are
 * each one's own.
 *
 * @param apart the digits of every number
 * @param joined the same where white space parts no numbers
 */
record Squeezed(Set<String> apart, Set<String> joined) {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern MARK = Pattern.compile("[.,]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  static Squeezed of(String text) {
    return new Squeezed(numbers(text), numbers(SPACE.matcher(text).replaceAll("")));
  }

  boolean isEmpty() {
    return apart.isEmpty();
  }

  /** Whether all numbers of the other are here, be they parted by line ends. */
  boolean has(Squeezed other) {
    return apart.containsAll(other.apart) || joined.containsAll(other.joined);
  }

  /** Letters and digits alone. */
  static String letters(String text) {
    return NO_LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> MARK.matcher(number).replaceAll(""))
        .collect(Collectors.toSet());
  }
}
