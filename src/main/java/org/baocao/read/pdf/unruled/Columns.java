package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/**
 * The columns that parts of many strips make; a part over two that some strip holds apart spans.
 */
final class Columns {

  /** In points: touching less is none. */
  private static final double TOUCH = 0.8;

  /** In points: left ends nearer than this are flush. */
  private static final double FLUSH = 1.5;

  /** A header has no more lines than this. */
  private static final int MOST_HEADS = 3;

  /** A stretch of the x axis and the strips that have a part in it. */
  private static final class Column {
    double left;
    double right;
    final List<Integer> strips = new ArrayList<>();
    final List<Double> lefts = new ArrayList<>();
    final List<Double> rights = new ArrayList<>();

    void take(Column other) {
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      strips.addAll(other.strips);
      lefts.addAll(other.lefts);
      rights.addAll(other.rights);
    }

    /** Whether it ends, after few strips, before the other begins. */
    boolean isAbove(Column other) {
      return strips.size() <= MOST_HEADS
          && other.strips.size() > strips.size()
          && Collections.max(strips) < Collections.min(other.strips);
    }

    double overlap(Rect box) {
      return Math.min(right, box.right()) - Math.max(left, box.left());
    }
  }

  private record Placed(Line part, int strip) {}

  private final List<Column> columns = new ArrayList<>();

  private Columns() {}

  /** Figures and narrow parts make columns first, so that what spans them is known. */
  static Columns of(List<Strip> strips) {
    List<Placed> parts = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      if (strips.get(i).isMany()) {
        for (Line part : strips.get(i).parts()) {
          parts.add(new Placed(part, i));
        }
      }
    }
    parts.sort(
        Comparator.comparing((Placed placed) -> !Figures.isFigure(placed.part().text()))
            .thenComparingDouble(placed -> placed.part().box().width()));
    Columns made = new Columns();
    parts.forEach(made::take);
    made.columns.sort(Comparator.comparingDouble(column -> column.left));
    made.unite();
    return made;
  }

  /** A header flush at one end of its column stands beside figures flush at the other. */
  private void unite() {
    for (int i = 0; i < columns.size(); i++) {
      Column left = i > 0 ? columns.get(i - 1) : null;
      Column head = columns.get(i);
      Column right = i + 1 < columns.size() ? columns.get(i + 1) : null;
      Column below = left != null && head.isAbove(left) ? left : null;
      if (right != null && head.isAbove(right)) {
        boolean nearer = below == null || right.left - head.right < head.left - below.right;
        below = nearer ? right : below;
      }
      if (below != null) {
        below.take(head);
        columns.remove(i--);
      }
    }
  }

  /** Columns that drawn edges make. */
  static Columns between(List<Double> edges) {
    Columns made = new Columns();
    for (int i = 1; i < edges.size(); i++) {
      Column column = new Column();
      column.left = edges.get(i - 1);
      column.right = edges.get(i) - 3;
      made.columns.add(column);
    }
    return made;
  }

  private void take(Placed placed) {
    Rect box = placed.part().box();
    List<Column> touched = columns.stream().filter(column -> column.overlap(box) > TOUCH).toList();
    if (spans(touched)) {
      return;
    }
    Column home = touched.isEmpty() ? new Column() : touched.getFirst();
    if (touched.isEmpty()) {
      home.left = box.left();
      home.right = box.right();
      columns.add(home);
    }
    for (Column other : touched) {
      if (other != home) {
        home.take(other);
        columns.remove(other);
      }
    }
    home.left = Math.min(home.left, box.left());
    home.right = Math.max(home.right, box.right());
    home.strips.add(placed.strip());
    home.lefts.add(box.left());
    home.rights.add(box.right());
  }

  private static boolean spans(List<Column> touched) {
    for (Column a : touched) {
      for (Column b : touched) {
        if (a != b && a.strips.stream().anyMatch(b.strips::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  int size() {
    return columns.size();
  }

  /** How many parts made a column. */
  int support(int column) {
    return columns.get(column).strips.size();
  }

  double left(int column) {
    return columns.get(column).left;
  }

  double right(int column) {
    return columns.get(column).right;
  }

  /** Whether most parts of a column begin, but do not end, at one place; and so would x. */
  boolean beginsAtLeft(int column, double x) {
    Column at = columns.get(column);
    long flush = at.lefts.stream().filter(left -> left < at.left + FLUSH).count();
    long justified = at.rights.stream().filter(right -> right > at.right - FLUSH).count();
    int all = at.lefts.size();
    return Math.abs(x - at.left) < FLUSH && all > 2 && flush > 0.7 * all && justified < 0.7 * all;
  }

  /** The places that part the columns, and the outer ends. */
  List<Double> edges(Rect area) {
    List<Double> edges = new ArrayList<>();
    edges.add(Math.min(area.left(), left(0)));
    for (int i = 1; i < size(); i++) {
      edges.add((right(i - 1) + left(i)) / 2);
    }
    edges.add(Math.max(area.right(), right(size() - 1)));
    return edges;
  }

  /** First and last column that a box covers; the nearest one where it covers none. */
  int[] under(Rect box) {
    int first = -1;
    int last = -1;
    int nearest = 0;
    for (int i = 0; i < size(); i++) {
      Column column = columns.get(i);
      double width = Math.min(column.right - column.left, box.width());
      if (column.overlap(box) > Math.max(TOUCH, 0.35 * width)) {
        first = first < 0 ? i : first;
        last = i;
      }
      nearest = column.overlap(box) > columns.get(nearest).overlap(box) ? i : nearest;
    }
    return first < 0 ? new int[] {nearest, nearest} : new int[] {first, last};
  }
}
