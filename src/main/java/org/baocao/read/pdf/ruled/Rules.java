package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baocao.read.pdf.ink.Ink;
import org.baocao.read.pdf.ink.Rule;

/** Rules that mean one line, made one: near ones moved together, collinear pieces joined. */
public final class Rules {

  /** How far apart two strokes of one line may be: a double border is one. */
  static final double SNAP = 2.6;

  /** Gaps in one line: dashes, dots, corners left open. */
  private static final double GAP = 3.2;

  /** Shorter lines part nothing. */
  private static final double SHORT = 5;

  /** More are a map or a chart. */
  private static final int MOST = 40_000;

  private Rules() {}

  /** Drawn lines and the outlines of shadings, level ones first, each by place. */
  public static List<Rule> of(Ink ink) {
    List<Rule> all = new ArrayList<>(ink.rules());
    all.addAll(Shades.outlines(ink));
    return all.size() > MOST ? List.of() : joined(all);
  }

  static List<Rule> joined(List<Rule> all) {
    List<Rule> joined = new ArrayList<>();
    for (boolean level : new boolean[] {true, false}) {
      List<Rule> alike = new ArrayList<>();
      for (Rule rule : all) {
        if (rule.horizontal() == level) {
          alike.add(rule);
        }
      }
      alike.sort(Comparator.comparingDouble(Rule::at));
      int start = 0;
      for (int i = 1; i <= alike.size(); i++) {
        if (i == alike.size() || alike.get(i).at() - alike.get(start).at() > SNAP) {
          join(alike.subList(start, i), joined);
          start = i;
        }
      }
    }
    return joined;
  }

  private static void join(List<Rule> near, List<Rule> joined) {
    double at = place(near);
    List<Rule> sorted = new ArrayList<>(near);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    Rule open = sorted.getFirst().moved(at);
    for (Rule rule : sorted.subList(1, sorted.size())) {
      if (rule.from() <= open.to() + GAP) {
        open =
            new Rule(
                open.horizontal(),
                at,
                open.from(),
                Math.max(open.to(), rule.to()),
                Math.max(open.weight(), rule.weight()),
                open.shade() && rule.shade());
      } else {
        keep(open, joined);
        open = rule.moved(at);
      }
    }
    keep(open, joined);
  }

  private static void keep(Rule rule, List<Rule> joined) {
    if (rule.length() >= SHORT) {
      joined.add(rule);
    }
  }

  /** Mean place by length; shadings only where nothing is drawn. */
  private static double place(List<Rule> near) {
    boolean drawn = near.stream().anyMatch(rule -> !rule.shade());
    double sum = 0;
    double weight = 0;
    for (Rule rule : near) {
      if (!drawn || !rule.shade()) {
        sum += rule.at() * (rule.length() + 0.1);
        weight += rule.length() + 0.1;
      }
    }
    return sum / weight;
  }
}
