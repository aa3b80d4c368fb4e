package org.baocao.read.pdf.ink;

import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where and how a glyph stands: origin, end of its advance, size, and direction in the view. */
final class Stance {

  /** Leaning further than this from an axis is a watermark or an ornament. */
  private static final double LEAN = Math.tan(Math.toRadians(8));

  /** Of the em: how far the letters reach above and below the line. */
  private static final double ASCENT = 0.72;

  private static final double DESCENT = 0.21;

  final double em;

  /** 0, 90, 180, 270, or -1 for a slanted one. */
  final int turn;

  private final Point2D.Double from;
  private final Point2D.Double to;

  Stance(Matrix place, Vector advance, View view) {
    Point2D.Float end = place.transformPoint(advance.getX(), advance.getY());
    from = view.point(place.getTranslateX(), place.getTranslateY());
    to = view.point(end.x, end.y);
    em = length(place.getShearX(), place.getScaleY());
    turn = turn(view.direction(place.getScaleX(), place.getShearY()));
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  private static int turn(Point2D.Double along) {
    double dx = Math.abs(along.x);
    double dy = Math.abs(along.y);
    if (Math.min(dx, dy) > LEAN * Math.max(dx, dy)) {
      return -1;
    }
    if (dx >= dy) {
      return along.x >= 0 ? 0 : 180;
    }
    return along.y >= 0 ? 90 : 270;
  }

  /** How far the next glyph is moved on, as a share of the em. */
  double advance() {
    return from.distance(to) / em;
  }

  double baseline() {
    return turn % 180 == 0 ? from.y : from.x;
  }

  /** The em box of a font of this size. */
  Rect box(double size) {
    double up = ASCENT * size;
    double down = DESCENT * size;
    return switch (turn) {
      case 90 -> Rect.of(from.x - down, from.y, from.x + up, to.y);
      case 180 -> Rect.of(from.x, from.y - down, to.x, from.y + up);
      case 270 -> Rect.of(from.x - up, from.y, from.x + down, to.y);
      default -> Rect.of(from.x, from.y - up, to.x, from.y + down);
    };
  }
}
