package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Lines;
import org.baocao.read.pdf.line.Word;

/** Finds a page's footnotes: small type at its foot, under a short rule or behind a raised mark. */
public final class Footnotes {

  /** Share of the body's size that a note's type stays under. */
  private static final double SMALL = 0.93;

  /** In points: a shorter rule is no separator. */
  private static final double SHORTEST_RULE = 30;

  /** Share of the text's width. */
  private static final double LONGEST_RULE = 0.6;

  /** In points: how far a separator may stand from the text's left end. */
  private static final double NEAR = 4;

  private final List<Line> lines;
  private final double small;

  private Footnotes(List<Line> lines, double small) {
    this.lines = lines;
    this.small = small;
  }

  /** The words of all notes, none where a page has no notes. */
  public static List<Word> of(List<Word> words, List<Rule> rules) {
    double small = SMALL * bodySize(words);
    List<Word> level = words.stream().filter(word -> word.turn() == 0).toList();
    if (level.stream().noneMatch(word -> word.size() < small)) {
      return List.of();
    }
    Footnotes page = new Footnotes(Lines.of(level), small);
    return page.notes(rules).stream().flatMap(line -> line.words().stream()).toList();
  }

  private List<Line> notes(List<Rule> rules) {
    List<Line> foot = foot();
    double top = separator(rules);
    List<Line> under = foot.stream().filter(line -> line.box().midY() > top).toList();
    return under.isEmpty() ? foot.stream().dropWhile(line -> !line.opensNote()).toList() : under;
  }

  /** The lines of each note. */
  public static List<List<FlowLine>> each(List<FlowLine> lines) {
    List<List<FlowLine>> notes = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).opensNote()) {
        notes.add(lines.subList(start, i));
        start = i;
      }
    }
    return notes;
  }

  /** A note that goes on at the foot of the next page stands whole on the page where it begins. */
  public static List<PageFlow> whole(List<PageFlow> flows) {
    List<PageFlow> whole = new ArrayList<>(flows);
    for (int i = flows.size() - 1; i > 0; i--) {
      List<FlowLine> notes = new ArrayList<>(whole.get(i - 1).notes());
      List<FlowLine> rest = whole.get(i).notes();
      int opens = (int) rest.stream().takeWhile(line -> !line.opensNote()).count();
      if (opens > 0 && !notes.isEmpty()) {
        notes.addAll(rest.subList(0, opens));
        whole.set(i - 1, whole.get(i - 1).with(notes));
        whole.set(i, whole.get(i).with(rest.subList(opens, rest.size())));
      }
    }
    return whole;
  }

  private static double bodySize(List<Word> words) {
    Map<Double, Integer> letters = new HashMap<>();
    words.forEach(word -> letters.merge(word.size(), word.glyphs().size(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** Small lines below the last larger one; a page number in larger type may stand below them. */
  private List<Line> foot() {
    int end = lines.size();
    if (end > 0 && HeadKeys.isPageNumber(lines.getLast().text())) {
      end--;
    }
    int start = end;
    while (start > 0 && lines.get(start - 1).size() < small) {
      start--;
    }
    return lines.subList(start, end);
  }

  /** The height of the lowest rule that is short and begins where the text does. */
  private double separator(List<Rule> rules) {
    Rect text = lines.stream().map(Line::box).reduce(Rect::union).orElseThrow();
    return rules.stream()
        .filter(Rule::horizontal)
        .filter(rule -> rule.to() - rule.from() > SHORTEST_RULE)
        .filter(rule -> rule.to() - rule.from() < LONGEST_RULE * text.width())
        .filter(rule -> Math.abs(rule.from() - text.left()) < NEAR)
        .mapToDouble(Rule::at)
        .max()
        .orElse(Double.MAX_VALUE);
  }
}
