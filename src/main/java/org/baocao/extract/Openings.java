package org.baocao.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of many patterns may match somewhere in a text, told by its words alone: each pattern must
 * begin with a word or a number. What a word may open is found out once, for a language has few.
 */
final class Openings {

  private static final String NUMBER = "0";

  /** More words than Vietnamese has syllables; what comes later is asked for anew. */
  private static final int MOST_WORDS = 10_000;

  private final List<Pattern> patterns;
  private final BitSet byNumber;
  private final Map<String, BitSet> byWord = new ConcurrentHashMap<>();

  Openings(List<Pattern> patterns) {
    this.patterns = patterns;
    this.byNumber = opened(NUMBER);
    for (int digit = 1; digit < 10; digit++) {
      byNumber.or(opened(String.valueOf(digit)));
    }
  }

  /** Those that may begin between {@code from} and {@code to}, by their place in the list. */
  BitSet of(CharSequence text, int from, int to) {
    BitSet found = new BitSet();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isDigit(c)) {
        found.or(byNumber);
      } else if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        found.or(openedBy(text.subSequence(at, end).toString()));
      }
      at = end;
    }
    return found;
  }

  private BitSet openedBy(String word) {
    BitSet known = byWord.get(word);
    if (known == null) {
      known = opened(word);
      if (byWord.size() < MOST_WORDS) {
        byWord.put(word, known);
      }
    }
    return known;
  }

  /** Those that match the word, or might if it went on. */
  @SuppressWarnings("JdkObsolete") // whether it might is what hitEnd tells
  private BitSet opened(String word) {
    BitSet opened = new BitSet();
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = patterns.get(i).matcher(word);
      opened.set(i, matcher.lookingAt() || matcher.hitEnd());
    }
    return opened;
  }
}
