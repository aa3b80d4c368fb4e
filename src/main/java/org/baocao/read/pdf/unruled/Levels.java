package org.baocao.read.pdf.unruled;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;

/** The level rules of a page, and the edges of shadings, as evidence for rows. */
record Levels(List<Rule> rules) {

  static Levels of(List<Rule> all) {
    return new Levels(all.stream().filter(Rule::horizontal).toList());
  }

  /** Whether rules between two heights cover most of a stretch. */
  boolean part(double top, double bottom, double left, double right) {
    return covered(top, bottom, left, right) > 0.6 * (right - left);
  }

  private double covered(double top, double bottom, double left, double right) {
    double covered = 0;
    for (Rule rule : rules) {
      if (rule.at() > top && rule.at() < bottom) {
        covered += Math.max(0, Math.min(rule.to(), right) - Math.max(rule.from(), left));
      }
    }
    return covered;
  }

  /** Whether a rule about as wide as the area lies between two heights. */
  boolean close(double top, double bottom, Rect area) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.at() > top
                    && rule.at() < bottom
                    && rule.length() < 1.35 * area.width() + 20
                    && Math.min(rule.to(), area.right()) - Math.max(rule.from(), area.left())
                        > 0.7 * area.width());
  }

  /** Rules that cross most of the area. */
  long across(Rect area) {
    return rules.stream()
        .filter(rule -> rule.at() > area.top() && rule.at() < area.bottom())
        .filter(
            rule ->
                Math.min(rule.to(), area.right()) - Math.max(rule.from(), area.left())
                    > 0.7 * area.width())
        .count();
  }

  /** The rule just below a box that underlines more than it, but nothing beyond the free room. */
  Rect underline(Rect box, double reach, double from, double to) {
    for (Rule rule : rules) {
      boolean below = rule.at() > box.midY() && rule.at() < box.bottom() + reach;
      boolean covers = rule.from() < box.left() + 2 && rule.to() > box.right() - 2;
      if (below && covers && rule.from() > from - 1 && rule.to() < to + 1) {
        return new Rect(rule.from(), rule.at(), rule.to(), rule.at());
      }
    }
    return box;
  }
}
