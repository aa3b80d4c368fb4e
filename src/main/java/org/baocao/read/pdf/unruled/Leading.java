package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * Knows from the leading within columns which lines are one cell, where rows stand further apart.
 */
final class Leading {

  /** Fewer drops tell nothing. */
  private static final int FEWEST = 4;

  /** From one line of a column to its next, over the strips between them. */
  private record Step(int upper, int lower, double drop, boolean figures, boolean low) {}

  private final List<Strip> strips;
  private final List<Step> steps = new ArrayList<>();
  private final boolean[] bridged;
  private final double tight;

  Leading(List<Strip> strips, int body, Columns columns, Levels levels) {
    this.strips = strips;
    bridged = new boolean[strips.size()];
    Line[] last = new Line[columns.size()];
    int[] at = new int[columns.size()];
    for (int i = body; i < strips.size(); i++) {
      for (Line part : strips.get(i).parts()) {
        int[] under = columns.under(part.box());
        step(last[under[0]], at[under[0]], part, i, levels);
        for (int column = under[0]; column <= under[1]; column++) {
          last[column] = part;
          at[column] = i;
        }
      }
    }
    tight = tight();
    for (Step step : steps) {
      for (int i = step.upper + 1; i <= step.lower && step.drop < tight; i++) {
        bridged[i] = true;
      }
    }
  }

  private void step(@Nullable Line upper, int from, Line lower, int to, Levels levels) {
    if (upper == null || from == to) {
      return;
    }
    boolean figures = Figures.isFigure(upper.text()) && Figures.isFigure(lower.text());
    double top = upper.box().midY();
    double bottom = lower.box().midY();
    if (!levels.part(top, bottom, lower.box().left(), lower.box().right())) {
      double drop = (lower.baseline() - upper.baseline()) / lower.size();
      steps.add(new Step(from, to, drop, figures, Wraps.startsLow(lower)));
    }
  }

  /** In ems: below it lines are one cell; 0 where leading does not tell. */
  private double tight() {
    if (steps.size() < FEWEST) {
      return 0;
    }
    List<Double> all = steps.stream().map(Step::drop).sorted().toList();
    double least = all.get(all.size() / 20);
    List<Double> drops =
        steps.stream().filter(step -> !skips(step, least)).map(Step::drop).sorted().toList();
    double rows =
        steps.stream().filter(Step::figures).mapToDouble(Step::drop).min().orElse(2 * least);
    long small = drops.stream().filter(drop -> drop < 1.1 * least).count();
    long between =
        drops.stream().filter(drop -> drop >= 1.1 * least && drop < 1.25 * least).count();
    long large = drops.size() - small - between;
    double limit = 1.15 * least;
    long begun = steps.stream().filter(step -> step.drop < limit && !step.low).count();
    long continued = steps.stream().filter(step -> step.drop < limit && step.low).count();
    boolean parted = between < 0.1 * drops.size() && small > 1 && large > 1;
    boolean wraps = continued > 0.4 * begun;
    return parted && wraps && rows > 1.2 * least ? limit : 0;
  }

  /** Whether a step goes over blank cells of rows that follow each other at one leading. */
  private boolean skips(Step step, double leading) {
    long times = Math.round(step.drop / leading);
    if (times < 2 || step.lower - step.upper < times) {
      return false;
    }
    for (int k = 1; k < times; k++) {
      double at = strips.get(step.upper).baseline() + k * leading * strips.get(step.lower).size();
      double near = 0.2 * k * strips.get(step.lower).size();
      boolean row =
          strips.subList(step.upper + 1, step.lower).stream()
              .anyMatch(strip -> Math.abs(strip.baseline() - at) < near);
      if (!row) {
        return false;
      }
    }
    return true;
  }

  boolean tells() {
    return tight > 0;
  }

  /** Whether a cell goes on from above a strip to it or below it. */
  boolean bridges(int strip) {
    return bridged[strip];
  }
}
