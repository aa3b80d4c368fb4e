package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.ink.Fill;
import org.baocao.read.pdf.ink.Ink;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;

/** The outlines of shaded areas; neighbours of one colour are one area. */
final class Shades {

  /** More are a drawing. */
  private static final int MOST = 2000;

  private static final double NEAR = 1;

  private Shades() {}

  static List<Rule> outlines(Ink ink) {
    List<Fill> fills = ink.fills().stream().filter(fill -> !isGround(fill.area(), ink)).toList();
    List<Rule> rules = new ArrayList<>();
    if (fills.size() > MOST) {
      return rules;
    }
    for (Fill fill : fills) {
      Rect a = fill.area();
      List<Rect> same =
          fills.stream()
              .filter(other -> other.rgb() == fill.rgb() && !other.area().equals(a))
              .map(Fill::area)
              .filter(other -> other.meets(a.grown(NEAR)))
              .toList();
      side(true, a.top(), a.left(), a.right(), -NEAR, same, rules);
      side(true, a.bottom(), a.left(), a.right(), NEAR, same, rules);
      side(false, a.left(), a.top(), a.bottom(), -NEAR, same, rules);
      side(false, a.right(), a.top(), a.bottom(), NEAR, same, rules);
    }
    return rules;
  }

  private static boolean isGround(Rect area, Ink ink) {
    return area.width() > 0.85 * ink.width() && area.height() > 0.6 * ink.height();
  }

  /** A side less the stretches beyond which the same colour goes on. */
  private static void side(
      boolean level,
      double at,
      double from,
      double to,
      double outwards,
      List<Rect> same,
      List<Rule> rules) {
    List<double[]> open = new ArrayList<>(List.of(new double[] {from, to}));
    for (Rect other : same) {
      double beyond = at + outwards;
      boolean covers =
          level
              ? other.top() < beyond && beyond < other.bottom()
              : other.left() < beyond && beyond < other.right();
      if (covers) {
        open =
            without(
                open, level ? other.left() : other.top(), level ? other.right() : other.bottom());
      }
    }
    for (double[] stretch : open) {
      rules.add(new Rule(level, at, stretch[0], stretch[1], 0, true));
    }
  }

  private static List<double[]> without(List<double[]> stretches, double from, double to) {
    List<double[]> left = new ArrayList<>();
    for (double[] stretch : stretches) {
      if (Math.min(stretch[1], from) - stretch[0] > NEAR) {
        left.add(new double[] {stretch[0], Math.min(stretch[1], from)});
      }
      if (stretch[1] - Math.max(stretch[0], to) > NEAR) {
        left.add(new double[] {Math.max(stretch[0], to), stretch[1]});
      }
    }
    return left;
  }
}
