package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
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

  /** A stretch of the x axis and the strips that have a part in it. */
  private static final class Column {
    double left;
    double right;
    final List<Integer> strips = new ArrayList<>();
    final List<Double> lefts = new ArrayList<>();

    double overlap(Rect box) {
      return Math.min(right, box.right()) - Math.max(left, box.left());
    }
  }

  private record Placed(Line part, int strip) {}

  private final List<Column> columns = new ArrayList<>();

  private Columns() {}

  /** Narrow parts make columns first, so that wide ones are known as spanning them. */
  static Columns of(List<Strip> strips) {
    List<Placed> parts = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      if (strips.get(i).isMany()) {
        for (Line part : strips.get(i).parts()) {
          parts.add(new Placed(part, i));
        }
      }
    }
    parts.sort(Comparator.comparingDouble(placed -> placed.part().box().width()));
    Columns made = new Columns();
    parts.forEach(made::take);
    made.columns.sort(Comparator.comparingDouble(column -> column.left));
    return made;
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
      home.left = Math.min(home.left, other.left);
      home.right = Math.max(home.right, other.right);
      if (other != home) {
        home.strips.addAll(other.strips);
        home.lefts.addAll(other.lefts);
        columns.remove(other);
      }
    }
    home.left = Math.min(home.left, box.left());
    home.right = Math.max(home.right, box.right());
    home.strips.add(placed.strip());
    home.lefts.add(box.left());
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

  /** Whether most parts of a column begin at its left end, and so would a box there. */
  boolean beginsAtLeft(int column, double x) {
    Column at = columns.get(column);
    long flush = at.lefts.stream().filter(left -> left < at.left + FLUSH).count();
    return Math.abs(x - at.left) < FLUSH && at.lefts.size() > 2 && flush > 0.7 * at.lefts.size();
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
