package org.baocao.read.pdf.unruled;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/**
 * What stands at one height: parts that wide gaps keep asunder, from left to right.
 *
 * @param led whether leader dots run through it
 */
record Strip(List<Line> parts, Rect box, double size, boolean led) {

  Strip {
    parts = List.copyOf(parts);
  }

  static Strip of(List<Line> parts) {
    return of(parts, false);
  }

  static Strip of(List<Line> parts, boolean led) {
    Rect box = parts.stream().map(Line::box).reduce(Rect::union).orElseThrow();
    double size = parts.stream().mapToDouble(Line::size).max().orElse(0);
    return new Strip(parts, box, size, led);
  }

  boolean isMany() {
    return parts.size() > 1;
  }

  double baseline() {
    return parts.getFirst().baseline();
  }

  /** Parts after the first that are figures. */
  long figures() {
    return parts.stream().skip(1).filter(part -> Figures.isFigure(part.text())).count();
  }

  /** The white stretches between parts. */
  List<double[]> gaps() {
    return java.util.stream.IntStream.range(1, parts.size())
        .mapToObj(i -> new double[] {parts.get(i - 1).box().right(), parts.get(i).box().left()})
        .toList();
  }

  /** Whether the other leaves the white stretches free. */
  boolean isClear(Strip other) {
    return gaps().stream()
        .noneMatch(gap -> other.box.left() < gap[0] + 1 && other.box.right() > gap[1] - 1);
  }

  /** Whether a gap of one lies over a gap of the other. */
  boolean agrees(Strip other) {
    for (double[] mine : gaps()) {
      for (double[] theirs : other.gaps()) {
        if (Math.min(mine[1], theirs[1]) - Math.max(mine[0], theirs[0]) > 2) {
          return true;
        }
      }
    }
    return false;
  }
}
