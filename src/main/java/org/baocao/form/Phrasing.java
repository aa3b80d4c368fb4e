package org.baocao.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way of stating a figure, in words an officer can write: {@code tổng [số] hồ sơ (đã|được) tiếp
 * nhận … {n} hồ sơ}. Square brackets hold what may be missing, round ones alternatives, {@code …}
 * is a gap within the sentence, {@code {n}} is the figure (without it the figure follows), {@code
 * {0}} says that the words themselves mean none. Punctuation between words does not matter.
 */
public final class Phrasing {

  /** Stands, as often as the figure is long, where a figure was. */
  public static final char FIGURE = '\uE000';

  private final Step first;
  private final long needs;
  private final boolean none;

  Phrasing(Step first, boolean none) {
    this.first = first;
    this.needs = first.needs();
    this.none = none;
  }

  /**
   * @throws IllegalArgumentException where the words are no phrasing
   */
  public static Phrasing compile(String says) {
    return new PhrasingSyntax(says).phrasing();
  }

  /** Whether the words themselves say that there is none. */
  public boolean saysNone() {
    return none;
  }

  /** The words with which it may begin: where none of them stands, nothing is found. */
  public Set<String> beginnings() {
    return first.beginnings();
  }

  /**
   * Where a phrasing was found, by the numbers of words.
   *
   * @param last word of the phrasing
   * @param figure that it states; 0 where the words mean none
   * @param letters of the words that are there: the more, the surer
   */
  public record Match(int first, int last, int figure, int letters) {

    /** Whether the figure stands behind all the words. */
    public boolean follows() {
      return last < figure;
    }
  }

  /** Along {@code words}, from the one at {@code at} on; null where it does not stand there. */
  public @Nullable Match match(Words words, int at) {
    if (!words.have(needs, at)) {
      return null;
    }
    Step.Trail trail = new Step.Trail();
    return first.lead(words, at, trail)
        ? new Match(at, trail.last, trail.figure, trail.letters)
        : null;
  }
}
