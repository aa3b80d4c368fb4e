package org.baocao.form;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of stating a figure, in words an officer can write: {@code tổng [số] hồ sơ (đã|được) tiếp
 * nhận … {n} hồ sơ}. Square brackets hold what may be missing, round ones alternatives, {@code …}
 * is a gap within the sentence, {@code {n}} is the figure (without it the figure follows), {@code
 * {0}} says that the words themselves mean none. Punctuation between words does not matter.
 */
public final class Phrasing {

  /** Stands, as often as the figure is long, where a figure was; see {@link #FIGURES}. */
  public static final char FIGURE = '\uE000';

  private static final String FIGURES = FIGURE + "++";
  private static final String SEPARATOR = "[\\s,:()\"“”–-]+";

  /** Behind a figure a comma parts it from what follows: {@code 9 hồ sơ, đúng hạn 5} are two. */
  private static final String BEHIND = "\\s+";

  private static final String GAP = "(?:(?!\\.\\s)[^;]){0,160}?";
  private static final String LINK = "(?:(?!\\.\\s)[^;" + FIGURE + "]){0,60}?";
  private static final Pattern ITEM =
      Pattern.compile("\\{n\\}|\\{0\\}|…|\\[([^\\]]+)\\]|\\(([^)]+)\\)|[^\\s\\[\\]()…{}]+");

  private final Pattern pattern;
  private final String anchor;
  private final int weight;
  private final boolean none;

  private Phrasing(Pattern pattern, String anchor, int weight, boolean none) {
    this.pattern = pattern;
    this.anchor = anchor;
    this.weight = weight;
    this.none = none;
  }

  public static Phrasing compile(String says) {
    StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])(?<w>");
    Matcher item = ITEM.matcher(Spelling.plain(Spelling.composed(says)));
    String anchor = "";
    int weight = 0;
    boolean first = true;
    boolean figure = false;
    while (item.find()) {
      String word = item.group();
      boolean optional = item.group(1) != null;
      if (word.equals("…")) {
        regex.append(GAP);
        continue;
      }
      if (word.equals("{0}")) {
        continue;
      }
      String piece = piece(item);
      String separator = figure ? BEHIND : SEPARATOR;
      regex.append(
          optional
              ? first ? "(?:" + piece + separator + ")?" : "(?:" + separator + piece + ")?"
              : first ? piece : separator + piece);
      first &= optional;
      figure |= word.equals("{n}");
      if (item.group(2) != null) {
        weight += shortest(item.group(2));
      } else if (!optional && !word.equals("{n}")) {
        weight += word.length();
        anchor = word.length() > anchor.length() ? word : anchor;
      }
    }
    boolean none = says.contains("{0}");
    regex.append("(?![\\p{L}\\p{N}]))");
    if (!figure && !none) {
      regex.append(LINK).append("(?<f>").append(FIGURES).append(")");
    }
    return new Phrasing(Pattern.compile(regex.toString()), anchor, weight, none);
  }

  private static String piece(Matcher item) {
    if (item.group().equals("{n}")) {
      return "(?<f>" + FIGURES + ")";
    }
    String words = item.group(1) != null ? item.group(1) : item.group(2);
    if (words == null) {
      return Pattern.quote(item.group());
    }
    StringBuilder any = new StringBuilder("(?:");
    String[] alternatives = words.split("\\|");
    for (int i = 0; i < alternatives.length; i++) {
      any.append(i == 0 ? "" : "|").append(sequence(alternatives[i].strip()));
    }
    return any.append(')').toString();
  }

  private static int shortest(String alternatives) {
    return Arrays.stream(alternatives.split("\\|"))
        .mapToInt(words -> words.replace(" ", "").length())
        .min()
        .orElse(0);
  }

  private static String sequence(String words) {
    StringBuilder sequence = new StringBuilder();
    for (String word : words.split("\\s+")) {
      sequence.append(sequence.isEmpty() ? "" : SEPARATOR).append(Pattern.quote(word));
    }
    return sequence.toString();
  }

  /** Whether the words themselves say that there is none. */
  public boolean saysNone() {
    return none;
  }

  /** How much of it is words that must be there: the more, the surer a match. */
  public int weight() {
    return weight;
  }

  /** A matcher over plain text with masked figures, or one that finds nothing, at little cost. */
  public Matcher matcher(String masked) {
    return masked.contains(anchor) ? pattern.matcher(masked) : NOTHING.matcher("");
  }

  private static final Pattern NOTHING = Pattern.compile("(?!)");
}
