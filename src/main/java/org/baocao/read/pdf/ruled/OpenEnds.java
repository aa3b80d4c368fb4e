package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;

/** Where upright rules all end in the open, as at a title over all columns, a row ends too. */
final class OpenEnds {

  private static final double NEAR = 3;
  private static final int FEWEST = 2;

  private OpenEnds() {}

  /** The net with level rules added through the common ends of uprights within the hull. */
  static List<Rule> closed(List<Rule> net, Rect hull) {
    List<Rule> inner =
        net.stream()
            .filter(rule -> !rule.horizontal())
            .filter(rule -> rule.at() > hull.left() + NEAR && rule.at() < hull.right() - NEAR)
            .toList();
    long places = inner.stream().mapToLong(rule -> Math.round(rule.at() / NEAR)).distinct().count();
    double[] ends =
        inner.stream().flatMapToDouble(rule -> DoubleStream.of(rule.from(), rule.to())).toArray();
    Arrays.sort(ends);
    List<Rule> closed = new ArrayList<>(net);
    int start = 0;
    for (int i = 1; i <= ends.length; i++) {
      if (i == ends.length || ends[i] - ends[start] > NEAR) {
        double end = ends[start];
        boolean open = end > hull.top() + 2 * NEAR && end < hull.bottom() - 2 * NEAR;
        if (open && i - start >= Math.max(FEWEST, places) && !isDrawn(end, net)) {
          closed.add(new Rule(true, end, hull.left(), hull.right(), 0, true));
        }
        start = i;
      }
    }
    return closed;
  }

  private static boolean isDrawn(double at, List<Rule> net) {
    return net.stream().anyMatch(rule -> rule.horizontal() && Math.abs(rule.at() - at) < 2 * NEAR);
  }
}
