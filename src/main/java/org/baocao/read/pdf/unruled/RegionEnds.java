package org.baocao.read.pdf.unruled;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;

/** Finds what else belongs to a region of strips: a header above it, lines below it. */
final class RegionEnds {

  /** Share of the text's width from which a single part is prose. */
  static final double PROSE = 0.72;

  /** So many strips are looked at beyond an end. */
  private static final int FEW = 4;

  /** In ems: white between the lines of a label. */
  private static final double MOST_LEADING = 0.5;

  private final List<Strip> strips;
  private final Levels levels;
  private final double width;

  RegionEnds(List<Strip> strips, Levels levels, double width) {
    this.strips = strips;
    this.levels = levels;
    this.width = width;
  }

  /** White height above a strip. */
  double drop(int i) {
    return strips.get(i).box().top() - strips.get(i - 1).box().bottom();
  }

  boolean isProse(Strip strip) {
    return !strip.isMany() && strip.box().width() > PROSE * width;
  }

  private Rect area(int first, int last) {
    return strips.subList(first, last + 1).stream()
        .map(Strip::box)
        .reduce(Rect::union)
        .orElseThrow();
  }

  /** Strips above that a rule as wide as the table includes, or that stand over its figures. */
  int withHead(int first, int last, int least) {
    Rect area = area(first, last);
    for (int i = first; i >= Math.max(least, first - FEW); i--) {
      double above = i == 0 ? area.top() - 30 : strips.get(i - 1).box().midY();
      if (i < first && isProse(strips.get(i))) {
        break;
      }
      if (levels.close(
          Math.max(above, strips.get(i).box().top() - 14), strips.get(i).box().midY(), area)) {
        return i;
      }
    }
    int top = first;
    while (top > least
        && (isOverFigures(strips.get(top - 1), strips.get(top), first, area)
            || isOverColumns(top - 1, first, area))) {
      top--;
    }
    return top;
  }

  /** Heads that stand apart where the rows do, though not where the heads below them do. */
  private boolean isOverColumns(int i, int first, Rect area) {
    Strip strip = strips.get(i);
    Strip row = strips.get(Math.min(first + 1, strips.size() - 1));
    return strip.isMany()
        && strip.figures() == 0
        && strip.agrees(row)
        && strip.box().left() > area.left() - strip.size()
        && strip.box().right() < area.right() + strip.size()
        && drop(i + 1) < strip.size();
  }

  private boolean isOverFigures(Strip strip, Strip below, int first, Rect area) {
    Rect label = strips.get(first).parts().getFirst().box();
    return strip.box().left() > Math.max(label.left() + 0.2 * area.width(), area.left() + 20)
        && strip.box().right() < area.right() + 10
        && below.box().top() - strip.box().bottom() < strip.size();
  }

  /** Strips below that a rule as wide as the table includes. */
  int withFoot(int first, int last, int stop) {
    Rect area = area(first, last);
    if (levels.close(strips.get(last).box().midY(), nextTop(last), area)) {
      return last;
    }
    int end = last;
    while (end + 1 < stop && isRest(end + 1, last)) {
      end++;
    }
    for (int i = end + 1; i < Math.min(stop, last + FEW); i++) {
      Strip strip = strips.get(i);
      double drop = strip.box().top() - strips.get(i - 1).box().bottom();
      if (isProse(strip) || strip.isMany() || drop > strip.size()) {
        return end;
      }
      if (levels.close(strip.box().midY(), nextTop(i), area)) {
        return i;
      }
    }
    return end;
  }

  /** The rest of a last row's label. */
  private boolean isRest(int i, int last) {
    Strip strip = strips.get(i);
    Rect label = strips.get(last).parts().getFirst().box();
    Rect figures = strips.get(last).parts().get(1).box();
    return !strip.isMany()
        && Wraps.startsLow(strip.parts().getFirst())
        && Math.abs(strip.box().left() - label.left()) < 2 * strip.size()
        && strip.box().right() < figures.left()
        && drop(i) < MOST_LEADING * strip.size();
  }

  private double nextTop(int i) {
    double below = strips.get(i).box().bottom() + 14;
    return i + 1 < strips.size() ? Math.min(below, strips.get(i + 1).box().midY()) : below;
  }
}
