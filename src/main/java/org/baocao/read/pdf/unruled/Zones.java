package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Word;
import org.jspecify.annotations.Nullable;

/** Cuts a page that is set in columns of prose into what is above, the columns, what is below. */
public final class Zones {

  /** In points: narrower white between columns of prose has not been seen. */
  private static final double GUTTER = 8;

  /** In points: how finely a gutter is looked for. */
  private static final double STEP = 4;

  private static final int FEWEST_WORDS = 16;
  private final List<Word> words;
  private final List<Rule> rules;
  private final int lines;
  private final Set<Cut> tried = new HashSet<>();

  private Zones(List<Word> words, List<Rule> rules) {
    this.words = new ArrayList<>(words);
    this.words.sort(Comparator.comparingDouble(word -> word.box().midY()));
    this.rules = rules;
    this.lines = lines(this.words);
  }

  /** In reading order; one zone for a page that is not set in columns. */
  public static List<List<Word>> of(List<Word> words, List<Rule> rules) {
    return words.size() < 2 * FEWEST_WORDS ? List.of(words) : new Zones(words, rules).cut();
  }

  private List<List<Word>> cut() {
    Split widest = best();
    if (widest == null) {
      return List.of(words);
    }
    Split best = trimmed(widest);
    List<List<Word>> zones = new ArrayList<>();
    List<Word> between = words.subList(best.from(), best.to());
    add(words.subList(0, best.from()), zones);
    add(side(between, best.x(), true), zones);
    add(side(between, best.x(), false), zones);
    add(words.subList(best.to(), words.size()), zones);
    return zones;
  }

  private void add(List<Word> part, List<List<Word>> zones) {
    if (!part.isEmpty()) {
      zones.addAll(of(inOrder(part), rules));
    }
  }

  private static List<Word> inOrder(List<Word> part) {
    return part.stream().sorted(Comparator.comparingInt(Word::order)).toList();
  }

  /** A gutter at x through the words from one to another, by height. */
  private record Split(double x, int from, int to) {}

  /**
   * So many of the words from one to another stand left of a gutter: neighbours part them alike.
   */
  private record Cut(int from, int to, int left) {}

  private @Nullable Split best() {
    Rect area = words.stream().map(Word::box).reduce(Rect::union).orElseThrow();
    double margin = 0.2 * area.width();
    Split best = null;
    for (double x = area.left() + margin; x < area.right() - margin; x += STEP) {
      if (isMostlyCrossed(x)) {
        continue;
      }
      List<Rule> across = across(x);
      int from = 0;
      for (int i = 0; i <= words.size(); i++) {
        boolean crossed = i == words.size() || crosses(words.get(i), x);
        if (crossed || isParted(i, across)) {
          boolean more = best == null || i - from > best.to() - best.from();
          if (more && isPair(from, i, x)) {
            best = new Split(x, from, i);
          }
          from = crossed ? i + 1 : i;
        }
      }
    }
    return best;
  }

  /** Without a first or last line that lets the gutter pass only by chance, between two words. */
  private Split trimmed(Split split) {
    int first = split.from();
    while (first < split.to() && isLevel(words.get(first), words.get(split.from()))) {
      first++;
    }
    int last = split.to();
    while (last > first && isLevel(words.get(last - 1), words.get(split.to() - 1))) {
      last--;
    }
    double left = 0;
    double right = Double.MAX_VALUE;
    for (Word word : words.subList(first, last)) {
      boolean before = word.box().midX() < split.x();
      left = before ? Math.max(left, word.box().right()) : left;
      right = before ? right : Math.min(right, word.box().left());
    }
    boolean above = isClear(words.subList(split.from(), first), left, right);
    boolean below = isClear(words.subList(last, split.to()), left, right);
    return new Split(split.x(), above ? split.from() : first, below ? split.to() : last);
  }

  private static boolean isLevel(Word a, Word b) {
    return Math.abs(a.box().midY() - b.box().midY()) < 0.5 * b.size();
  }

  private static boolean isClear(List<Word> line, double left, double right) {
    return line.stream()
        .allMatch(word -> word.box().right() < left + 1 || word.box().left() > right - 1);
  }

  /** Quick refusal: through prose of one column hardly a line lets a gutter pass. */
  private boolean isMostlyCrossed(double x) {
    int crossed = 0;
    for (Word word : words) {
      crossed += crosses(word, x) ? 1 : 0;
    }
    return crossed > 0.75 * lines;
  }

  private static int lines(List<Word> words) {
    int lines = 0;
    double last = Double.NEGATIVE_INFINITY;
    for (Word word : words) {
      if (word.box().midY() > last + 0.5 * word.size()) {
        lines++;
        last = word.box().midY();
      }
    }
    return lines;
  }

  /** Rules that cross a gutter: what they part is not one set of columns. */
  private List<Rule> across(double x) {
    return rules.stream()
        .filter(Rule::horizontal)
        .filter(rule -> rule.from() < x - GUTTER && rule.to() > x + GUTTER)
        .toList();
  }

  private boolean isParted(int i, List<Rule> across) {
    if (i == 0 || across.isEmpty()) {
      return false;
    }
    double top = words.get(i - 1).box().midY();
    double bottom = words.get(i).box().midY();
    for (Rule rule : across) {
      if (rule.at() > top && rule.at() < bottom) {
        return true;
      }
    }
    return false;
  }

  private static boolean crosses(Word word, double x) {
    return word.box().left() < x + GUTTER / 2 && word.box().right() > x - GUTTER / 2;
  }

  private boolean isPair(int from, int to, double x) {
    if (to - from < 2 * FEWEST_WORDS) {
      return false;
    }
    List<Word> pair = words.subList(from, to);
    int left = 0;
    for (Word word : pair) {
      left += word.box().midX() < x ? 1 : 0;
    }
    boolean enough = left >= FEWEST_WORDS && pair.size() - left >= FEWEST_WORDS;
    if (!enough || !tried.add(new Cut(from, to, left))) {
      return false;
    }
    return new ZonePair(side(pair, x, true), side(pair, x, false), rules).isApart();
  }

  private static List<Word> side(List<Word> pair, double x, boolean left) {
    return pair.stream().filter(word -> word.box().midX() < x == left).toList();
  }
}
