package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;

/** Parts a page's words into strips, by the gaps that are wider than word spaces. */
final class Strips {

  /** In word spaces: a gap between columns, and between figures, whose columns stand closer. */
  private static final double WIDE = 1.9;

  private static final double WIDE_FOR_FIGURES = 1.55;

  /** A currency stands at the left edge of its column, a sign after a figure at the right one. */
  private static final Pattern CURRENCY = Pattern.compile("(?:US|CA?|A|NZ)?[$€£¥₫(]{1,2}");

  private static final Pattern AFTER = Pattern.compile("[%)]+");

  /** In word spaces: figures that cannot be one need no more. */
  private static final double APART = 0.4;

  /** In ems: how far a currency may stand from its figure. */
  private static final double REACH = 6;

  /** In ems: no gap of a justified line is wider, and lines of fewer words are not justified. */
  private static final double JUSTIFIED = 1.0;

  private static final int JUSTIFIED_WORDS = 6;

  private Strips() {}

  /** From top to bottom. */
  static List<Strip> of(List<Line> lines, double width) {
    List<Strip> strips = new ArrayList<>();
    for (Line full : lines) {
      List<Word> words = full.words().getFirst().turn() == 0 ? Leaders.without(full) : List.of();
      if (words.isEmpty()) {
        continue;
      }
      boolean led = !words.equals(full.words());
      Line line = led ? Line.of(words) : full;
      strips.add(Strip.of(isProse(line, width) ? List.of(line) : parts(line), led));
    }
    strips.sort(Comparator.comparingDouble(strip -> strip.box().midY()));
    return strips;
  }

  /** Whether a line makes a strip of more than one part. */
  static boolean isParted(Line full, double width) {
    List<Word> words = full.words().getFirst().turn() == 0 ? Leaders.without(full) : List.of();
    if (words.size() < 2) {
      return false;
    }
    Line line = words.equals(full.words()) ? full : Line.of(words);
    return !isProse(line, width)
        && IntStream.range(1, words.size()).anyMatch(i -> isWide(line.words(), i));
  }

  /** Whether even its widest gap may come from justification. */
  private static boolean isProse(Line line, double width) {
    List<Word> words = line.words();
    if (words.size() < JUSTIFIED_WORDS || line.box().width() < 0.75 * width) {
      return false;
    }
    double widest = 0;
    for (int i = 1; i < words.size(); i++) {
      widest = Math.max(widest, gap(words, i));
    }
    return widest < JUSTIFIED * line.size();
  }

  private static List<Line> parts(Line line) {
    List<Line> parts = new ArrayList<>();
    List<Word> words = line.words();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isWide(words, i)) {
        parts.add(Line.of(words.subList(start, i)));
        start = i;
      }
    }
    return parts;
  }

  private static boolean isWide(List<Word> words, int i) {
    Word left = words.get(i - 1);
    Word right = words.get(i);
    if (gap(words, i) <= APART * left.space()) {
      return false;
    }
    if (isCurrency(left.text()) || isSignAfter(right.text())) {
      return gap(words, i) > REACH * right.size();
    }
    if (Figures.areTwo(left.text(), right.text())) {
      return gap(words, i) > APART * left.space();
    }
    boolean figures = Figures.isFigure(left.text()) && Figures.isFigure(right.text());
    double space = Math.max(left.space(), right.space());
    return gap(words, i) > (figures ? WIDE_FOR_FIGURES : WIDE) * space;
  }

  private static boolean isCurrency(String text) {
    return !Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && CURRENCY.matcher(text).matches();
  }

  private static boolean isSignAfter(String text) {
    return "%)".indexOf(text.charAt(0)) >= 0 && AFTER.matcher(text).matches();
  }

  private static double gap(List<Word> words, int i) {
    return words.get(i).box().left() - words.get(i - 1).box().right();
  }
}
