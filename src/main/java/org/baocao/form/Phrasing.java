package org.baocao.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of stating a figure, in words an officer can write: {@code tổng [số] hồ sơ (đã|được) tiếp
 * nhận … {n} hồ sơ}. Square brackets hold what may be missing, round ones alternatives, {@code …}
 * is a gap within the sentence, {@code {n}} is the figure (without it the figure follows), {@code
 * {0}} says that the words themselves mean none. Punctuation between words does not matter.
 */
public final class Phrasing {

  /** Stands, as often as the figure is long, where a figure was. */
  public static final char FIGURE = '\uE000';

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Pattern pattern;
  private final String anchor;
  private final int weight;
  private final boolean none;

  /** {@code anchor} is a word without which nothing matches. */
  Phrasing(Pattern pattern, String anchor, int weight, boolean none) {
    this.pattern = pattern;
    this.anchor = anchor;
    this.weight = weight;
    this.none = none;
  }

  public static Phrasing compile(String says) {
    return PhrasingSyntax.compile(says);
  }

  /** Whether the words themselves say that there is none. */
  public boolean saysNone() {
    return none;
  }

  /** How many letters of words must be there: the more, the surer a match. */
  public int weight() {
    return weight;
  }

  /**
   * A matcher over plain text with masked figures, whose group {@code w} is the words and {@code f}
   * the figure; or one that finds nothing, at little cost.
   */
  public Matcher matcher(String masked) {
    return masked.contains(anchor) ? pattern.matcher(masked) : NOTHING.matcher("");
  }
}
