package org.baocao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.baocao.form.Spelling;

/**
 * A wording as it is compared with others.
 *
 * @param inOrder its words as they stand
 * @param words the same, sorted
 * @param pairs its pairs of neighbouring letters, sorted: what a mistyped word keeps of itself
 * @param initials the first letter of each word in order
 * @param shortened places of words that are no syllables, the last first
 */
record Label(
    String folded,
    List<String> inOrder,
    List<String> words,
    String pairs,
    String initials,
    List<Integer> shortened) {

  /** Wordings of so different lengths that they cannot share more are not compared. */
  private static final double UNLIKE = 0.3;

  /** A mistyped wording is never as good as the same words. */
  private static final double MISTYPED = 0.95;

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

  /** What is no syllable may be the initials of several: {@code tthc}, {@code ubnd}. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh?|gh|kh|nh|ph|th|tr|ch|g|qu|[bcdhklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?|\\d+|.");

  static Label of(String text) {
    String folded = Spelling.folded(text);
    return of(folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
  }

  /** What stands in brackets explains, and is often left out; all of it where nothing else is. */
  static String withoutBrackets(String text) {
    String bare = text.indexOf('(') < 0 ? text : BRACKETS.matcher(text).replaceAll(" ").strip();
    return bare.indexOf(' ') < 0 ? text : bare;
  }

  private static Label of(List<String> inOrder) {
    StringBuilder initials = new StringBuilder();
    inOrder.forEach(word -> initials.append(word.charAt(0)));
    String folded = String.join(" ", inOrder);
    List<String> sorted = inOrder.stream().sorted().toList();
    List<Integer> shortened = new ArrayList<>();
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      if (!SYLLABLE.matcher(inOrder.get(i)).matches()) {
        shortened.add(i);
      }
    }
    return new Label(folded, inOrder, sorted, pairs(folded), initials.toString(), shortened);
  }

  /** Two letters as one: folded text is of letters below 256 all but always. */
  private static String pairs(String folded) {
    char[] pairs = new char[Math.max(0, folded.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (char) ((folded.charAt(i) << 8) | (folded.charAt(i + 1) & 0xff));
    }
    Arrays.sort(pairs);
    return new String(pairs);
  }

  /**
   * How alike two wordings are by the words that they share, or by their letters (Dice's
   * coefficient): 1 for the same words, 0 for next to none in common. {@code TTHC} is the words
   * whose initials it is made of.
   */
  double likeness(Label other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    if (folded.equals(other.folded)) {
      return 1;
    }
    Label mine = writtenOutBy(other);
    Label theirs = other.writtenOutBy(this);
    double byWords = mine.byWords(theirs);
    return byWords < UNLIKE ? byWords : Math.max(byWords, MISTYPED * mine.byLetters(theirs));
  }

  /** Abbreviations written out by the words of the other wording. */
  Label writtenOutBy(Label other) {
    List<String> written = null;
    for (int i : shortened) {
      String word = inOrder.get(i);
      int at = other.initials.indexOf(word);
      if (at >= 0) {
        written = written == null ? new ArrayList<>(inOrder) : written;
        written.remove(i);
        written.addAll(i, other.inOrder.subList(at, at + word.length()));
      }
    }
    return written == null ? this : of(written);
  }

  /** How much of this phrase, by its pairs of neighbouring words, stands in {@code text}. */
  double within(Label text) {
    List<String> words = text.writtenOutBy(this).inOrder;
    List<String> own = writtenOutBy(text).inOrder;
    if (own.size() < 2) {
      return words.containsAll(own) ? 1 : 0;
    }
    long shared = IntStream.range(1, own.size()).filter(i -> isPair(words, own, i)).count();
    return (double) shared / (own.size() - 1);
  }

  /**
   * Whether {@code second} of {@code own} and the word before it stand together in {@code words}.
   */
  private static boolean isPair(List<String> words, List<String> own, int second) {
    return Collections.indexOfSubList(words, own.subList(second - 1, second + 1)) >= 0;
  }

  private double byWords(Label other) {
    int both = words.size() + other.words.size();
    if (2.0 * Math.min(words.size(), other.words.size()) / both < UNLIKE) {
      return 0;
    }
    int shared = 0;
    for (int i = 0, j = 0; i < words.size() && j < other.words.size(); ) {
      int order = words.get(i).compareTo(other.words.get(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / both;
  }

  private double byLetters(Label other) {
    int shared = 0;
    for (int i = 0, j = 0; i < pairs.length() && j < other.pairs.length(); ) {
      int order = Character.compare(pairs.charAt(i), other.pairs.charAt(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / Math.max(1, pairs.length() + other.pairs.length());
  }
}
