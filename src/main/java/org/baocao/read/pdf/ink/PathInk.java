package org.baocao.read.pdf.ink;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.baocao.read.grid.TooLarge;

/** The path under construction, and the rules and areas that painting it leaves. */
final class PathInk {

  static final int WHITE = 0xFFFFFF;

  /** A filled area thinner than this is a line. */
  static final double THIN = 3;

  private static final double BROAD = 6;

  /** So many shadings are looked through for one below a white line. */
  private static final int MOST_BELOW = 500;

  /** More lines on one page are a drawing, of which the rest is left out. */
  private static final int MOST_LINES = 200_000;

  /** No path of a map has as many. */
  private static final int MOST_POINTS = 500_000;

  /** In points: smaller ones are bullets and markers. */
  private static final double SMALL_SKETCH = 12;

  /** How far a line may lean, in points, and still be level or upright. */
  private static final double LEAN = 1;

  final List<Rule> rules = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();

  /** Bounds of what is drawn mostly slanted or curved. */
  final List<Rect> sketches = new ArrayList<>();

  private final List<List<Point2D.Double>> pieces = new ArrayList<>();
  private boolean curved;
  private int points;

  void move(Point2D.Double to) {
    count();
    pieces.add(new ArrayList<>(List.of(to)));
  }

  void line(Point2D.Double to) {
    if (pieces.isEmpty()) {
      move(to);
    }
    pieces.getLast().add(to);
    count();
  }

  private void count() {
    if (++points > MOST_POINTS) {
      throw new TooLarge("more than " + MOST_POINTS + " points in one path");
    }
  }

  void curve(Point2D.Double to) {
    curved = true;
    line(to);
  }

  void close() {
    if (!pieces.isEmpty()) {
      pieces.getLast().add(pieces.getLast().getFirst());
    }
  }

  void clear() {
    pieces.clear();
    points = 0;
    curved = false;
  }

  /** A pen broader than a rule's is a way of painting areas. */
  void stroke(double pen, int rgb, Rect clip) {
    double weight = pen <= BROAD ? Math.min(pen, THIN) : pen;
    sketch(clip);
    for (List<Point2D.Double> piece : pieces) {
      for (int i = 1; i < piece.size(); i++) {
        Point2D.Double a = piece.get(i - 1);
        Point2D.Double b = piece.get(i);
        double dx = Math.abs(a.x - b.x);
        double dy = Math.abs(a.y - b.y);
        if (dy <= LEAN && dx > dy) {
          fill(Rect.of(a.x, (a.y + b.y - weight) / 2, b.x, (a.y + b.y + weight) / 2), rgb, clip);
        } else if (dx <= LEAN && dy > dx) {
          fill(Rect.of((a.x + b.x - weight) / 2, a.y, (a.x + b.x + weight) / 2, b.y), rgb, clip);
        }
      }
    }
  }

  void fill(int rgb, Rect clip) {
    sketch(clip);
    if (curved) {
      return;
    }
    for (List<Point2D.Double> piece : pieces) {
      if (isUprightBox(piece)) {
        fill(bounds(piece), rgb, clip);
      }
    }
  }

  /** An area becomes a rule if thin, else a shading; what is clipped away is neither. */
  void fill(Rect whole, int rgb, Rect clip) {
    Rect area = whole.cut(clip);
    boolean gone =
        (area.width() == 0 && whole.width() > 0) || (area.height() == 0 && whole.height() > 0);
    boolean full = rules.size() + fills.size() > MOST_LINES;
    if (full || gone || whole.overlapX(clip) < 0 || whole.overlapY(clip) < 0) {
      return;
    }
    if (rgb == WHITE && !isOnShading(area)) {
      return;
    }
    boolean level = area.width() >= area.height();
    if (Math.min(area.width(), area.height()) > THIN) {
      if (rgb != WHITE) {
        fills.add(new Fill(area, rgb));
      }
    } else if (level) {
      rules.add(new Rule(true, area.midY(), area.left(), area.right(), area.height(), false));
    } else {
      rules.add(new Rule(false, area.midX(), area.top(), area.bottom(), area.width(), false));
    }
  }

  /** White lines are seen where they part shaded areas. */
  boolean isOnShading(Rect area) {
    int last = fills.size() - 1;
    for (int i = last; i >= Math.max(0, last - MOST_BELOW); i--) {
      if (fills.get(i).area().grown(THIN).holds(area.midX(), area.midY())) {
        return true;
      }
    }
    return false;
  }

  private void sketch(Rect clip) {
    for (List<Point2D.Double> piece : pieces) {
      Rect bounds = bounds(piece);
      double slanted = 0;
      for (int i = 1; i < piece.size(); i++) {
        double dx = Math.abs(piece.get(i).x - piece.get(i - 1).x);
        double dy = Math.abs(piece.get(i).y - piece.get(i - 1).y);
        slanted += Math.min(dx, dy) > LEAN ? Math.hypot(dx, dy) : 0;
      }
      boolean large = Math.min(bounds.width(), bounds.height()) > SMALL_SKETCH;
      if (large
          && sketches.size() < MOST_LINES
          && slanted > 0.6 * (bounds.width() + bounds.height())
          && bounds.meets(clip)) {
        sketches.add(bounds.cut(clip));
      }
    }
  }

  /** The clip that the path makes of another; curved ones count with their bounds. */
  Rect clip(Rect clip) {
    Rect bounds = null;
    for (List<Point2D.Double> piece : pieces) {
      Rect box = bounds(piece);
      bounds = bounds == null ? box : bounds.union(box);
    }
    return bounds == null ? clip : bounds.cut(clip);
  }

  private static Rect bounds(List<Point2D.Double> piece) {
    Rect box = Rect.of(piece.get(0).x, piece.get(0).y, piece.get(0).x, piece.get(0).y);
    for (Point2D.Double point : piece) {
      box = box.union(Rect.of(point.x, point.y, point.x, point.y));
    }
    return box;
  }

  private static boolean isUprightBox(List<Point2D.Double> piece) {
    int sides = 0;
    for (int i = 1; i < piece.size(); i++) {
      double dx = Math.abs(piece.get(i).x - piece.get(i - 1).x);
      double dy = Math.abs(piece.get(i).y - piece.get(i - 1).y);
      if (Math.min(dx, dy) > 0.1) {
        return false;
      }
      sides += Math.max(dx, dy) > 0 ? 1 : 0;
    }
    return sides == 3 || sides == 4;
  }
}
