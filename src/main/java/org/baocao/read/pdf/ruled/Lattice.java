package org.baocao.read.pdf.ruled;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;

/**
 * The slots between the lines of a net, and which sides of them are drawn. The net's hull counts as
 * drawn: a table may be open at its sides.
 */
final class Lattice {

  private static final double NEAR = 3;

  final double[] xs;
  final double[] ys;

  /** {@code [row][column]}: the side above a slot; one row more than slots. */
  final boolean[][] above;

  /** {@code [row][column]}: the side left of a slot; one column more than slots. */
  final boolean[][] left;

  Lattice(List<Rule> drawn, Rect hull) {
    List<Rule> net = OpenEnds.closed(drawn, hull);
    xs = places(net, false, hull.left(), hull.right());
    ys = places(net, true, hull.top(), hull.bottom());
    above = new boolean[ys.length][xs.length - 1];
    left = new boolean[ys.length - 1][xs.length];
    for (Rule rule : net) {
      draw(rule);
    }
  }

  static Rect hull(List<Rule> net) {
    Rect hull = null;
    for (Rule rule : net) {
      Rect box =
          rule.horizontal()
              ? new Rect(rule.from(), rule.at(), rule.to(), rule.at())
              : new Rect(rule.at(), rule.from(), rule.at(), rule.to());
      hull = hull == null ? box : hull.union(box);
    }
    return hull == null ? new Rect(0, 0, 0, 0) : hull;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  /** Share of a hull's side that is drawn; side 0 is the left one, then top, right, bottom. */
  double drawn(int side) {
    double drawn = 0;
    if (side % 2 == 0) {
      for (int row = 0; row < rows(); row++) {
        drawn += left[row][side == 0 ? 0 : columns()] ? ys[row + 1] - ys[row] : 0;
      }
      return drawn / (ys[rows()] - ys[0]);
    }
    for (int column = 0; column < columns(); column++) {
      drawn += above[side == 1 ? 0 : rows()][column] ? xs[column + 1] - xs[column] : 0;
    }
    return drawn / (xs[columns()] - xs[0]);
  }

  private void draw(Rule rule) {
    double[] along = rule.horizontal() ? xs : ys;
    double[] across = rule.horizontal() ? ys : xs;
    int at = nearest(across, rule.at());
    if (Math.abs(across[at] - rule.at()) > NEAR) {
      return;
    }
    for (int i = 0; i < along.length - 1; i++) {
      double slack = Math.min(NEAR, 0.3 * (along[i + 1] - along[i]));
      if (rule.from() <= along[i] + slack && rule.to() >= along[i + 1] - slack) {
        if (rule.horizontal()) {
          above[at][i] = true;
        } else {
          left[i][at] = true;
        }
      }
    }
  }

  private static int nearest(double[] places, double at) {
    int best = 0;
    for (int i = 1; i < places.length; i++) {
      best = Math.abs(places[i] - at) < Math.abs(places[best] - at) ? i : best;
    }
    return best;
  }

  private static double[] places(List<Rule> net, boolean level, double from, double to) {
    NavigableSet<Double> places = new TreeSet<>();
    for (Rule rule : net) {
      if (rule.horizontal() == level && rule.at() >= from - NEAR && rule.at() <= to + NEAR) {
        add(places, rule.at());
      }
    }
    add(places, from);
    add(places, to);
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void add(NavigableSet<Double> places, double place) {
    Double below = places.floor(place);
    Double above = places.ceiling(place);
    if ((below == null || place - below >= NEAR) && (above == null || above - place >= NEAR)) {
      places.add(place);
    }
  }
}
