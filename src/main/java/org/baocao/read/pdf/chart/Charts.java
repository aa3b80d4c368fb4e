package org.baocao.read.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.ink.Fill;
import org.baocao.read.pdf.ink.Ink;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Word;

/** Where a page's charts stand: known by bars of unequal length, and by slanted or curved lines. */
public record Charts(List<Rect> areas) {

  /** In points: labels of an axis stand so near. */
  private static final double LABELS = 24;

  /** In points: what stands so near to a chart is a label, not a cell of a table beside it. */
  private static final double NEAREST = 12;

  /** Share of a table's area that a chart must cover to be what is there. */
  private static final double MOST = 0.4;

  private static final double NEAR = 1;
  private static final int FEWEST_BARS = 3;

  /** More shadings are a drawing that is not looked at bar by bar. */
  private static final int MOST_FILLS = 800;

  public static Charts of(Ink ink) {
    List<Rect> areas = new ArrayList<>(ink.sketches());
    areas.addAll(bars(ink.fills(), ink.rules()));
    return new Charts(Clusters.of(areas));
  }

  /** The words written into the charts of a page, and beside their axes. */
  public List<Word> labels(List<Word> words, Ink ink) {
    double page = ink.width() * ink.height();
    List<Rect> near =
        areas.stream()
            .filter(chart -> chart.width() * chart.height() < MOST * page)
            .map(chart -> chart.grown(NEAREST))
            .toList();
    return words.stream()
        .filter(word -> near.stream().anyMatch(chart -> holds(chart, word.box())))
        .toList();
  }

  private static boolean holds(Rect chart, Rect sign) {
    return chart.holds(sign.midX(), sign.midY());
  }

  /** The rules that no chart is drawn with. */
  public List<Rule> without(List<Rule> rules) {
    return rules.stream()
        .filter(
            rule ->
                areas.stream().noneMatch(chart -> chart.grown(NEAR).holds(midX(rule), midY(rule))))
        .toList();
  }

  private static double midX(Rule rule) {
    return rule.horizontal() ? (rule.from() + rule.to()) / 2 : rule.at();
  }

  private static double midY(Rule rule) {
    return rule.horizontal() ? rule.at() : (rule.from() + rule.to()) / 2;
  }

  /** Whether what stands in an area is a chart's. */
  public boolean hold(Rect area) {
    double covered = 0;
    for (Rect chart : areas) {
      Rect common = chart.grown(LABELS).cut(area);
      covered += common.width() * common.height();
    }
    return covered > MOST * area.width() * area.height();
  }

  /** Equal colour, one common end, equal breadth, unequal length; with the lines behind them. */
  private static List<Rect> bars(List<Fill> fills, List<Rule> rules) {
    List<Rect> areas = new ArrayList<>();
    if (fills.size() > MOST_FILLS) {
      return areas;
    }
    for (Fill fill : fills) {
      for (boolean standing : new boolean[] {true, false}) {
        List<Rect> alike =
            fills.stream()
                .filter(other -> other.rgb() == fill.rgb())
                .map(Fill::area)
                .filter(other -> isBesides(fill.area(), other, standing))
                .filter(other -> isFree(other, fill.rgb(), fills, standing))
                .toList();
        long lengths =
            alike.stream()
                .map(bar -> Math.round((standing ? bar.height() : bar.width()) / 2))
                .distinct()
                .count();
        if (alike.size() >= FEWEST_BARS && lengths >= FEWEST_BARS) {
          Rect area = alike.stream().reduce(Rect::union).orElseThrow();
          areas.add(withGrid(area, rules));
        }
      }
    }
    return areas;
  }

  private static boolean isBesides(Rect bar, Rect other, boolean standing) {
    return standing
        ? Math.abs(bar.bottom() - other.bottom()) < NEAR
            && Math.abs(bar.width() - other.width()) < NEAR
        : Math.abs(bar.left() - other.left()) < NEAR
            && Math.abs(bar.height() - other.height()) < NEAR;
  }

  /** Cells of a shaded row go on in their colour; bars end. */
  private static boolean isFree(Rect bar, int rgb, List<Fill> fills, boolean standing) {
    Rect beyond =
        standing
            ? new Rect(bar.left() + NEAR, bar.top() - 2 * NEAR, bar.right() - NEAR, bar.top())
            : new Rect(bar.right(), bar.top() + NEAR, bar.right() + 2 * NEAR, bar.bottom() - NEAR);
    return fills.stream()
        .noneMatch(
            fill -> fill.rgb() == rgb && !fill.area().equals(bar) && fill.area().meets(beyond));
  }

  private static Rect withGrid(Rect bars, List<Rule> rules) {
    Rect area = bars;
    for (Rule rule : rules) {
      Rect line =
          rule.horizontal()
              ? new Rect(rule.from(), rule.at(), rule.to(), rule.at() + NEAR)
              : new Rect(rule.at(), rule.from(), rule.at() + NEAR, rule.to());
      area = line.meets(bars) ? area.union(line) : area;
    }
    return area;
  }
}
