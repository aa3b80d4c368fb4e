package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Lines;

/** Lines on both sides of a white corridor; it grows downwards while the corridor stays open. */
final class Band {

  /** In points: a narrower corridor may be chance. */
  private static final double CORRIDOR = 9;

  /** In ems: how far below the last line of a band the next may stand. */
  private static final double REACH = 4;

  /** In ems: the signer's name stands below the room for hand and seal. */
  private static final double SIGNATURE = 10;

  /** How many parts further on the one across the corridor may come. */
  private static final int AHEAD = 3;

  /** So many lines of a letterhead may stand above those that face each other. */
  private static final int HEAD = 2;

  /** In points: ends nearer than this are the same. */
  private static final double NEAR = 1.5;

  private final List<Line> left = new ArrayList<>();
  private final List<Line> right = new ArrayList<>();
  private double from;
  private double to;
  private int end;

  /** Begins with two parts that face each other. */
  static Band from(List<Line> parts, int start) {
    Band band = new Band();
    band.end = start + 1;
    if (start + 1 >= parts.size()) {
      return band;
    }
    Line a = parts.get(start);
    Line b = parts.get(start + 1);
    boolean inOrder = a.box().left() < b.box().left();
    Line first = inOrder ? a : b;
    Line second = inOrder ? b : a;
    band.from = first.box().right();
    band.to = second.box().left();
    if (!faces(first, second) || band.to - band.from < CORRIDOR) {
      return band;
    }
    band.left.add(first);
    band.right.add(second);
    band.end = start + 2;
    while (band.end < parts.size() && band.take(parts, band.end)) {
      band.end++;
    }
    return band;
  }

  private boolean take(List<Line> parts, int index) {
    Line part = parts.get(index);
    boolean goesLeft = part.box().midX() < (from + to) / 2;
    double nextFrom = goesLeft ? Math.max(from, part.box().right()) : from;
    double nextTo = goesLeft ? to : Math.min(to, part.box().left());
    List<Line> side = goesLeft ? left : right;
    List<Line> other = goesLeft ? right : left;
    Line last = side.getLast();
    double drop = part.baseline() - last.baseline();
    boolean facesOther =
        other.stream().anyMatch(line -> faces(line, part))
            || parts.subList(index + 1, Math.min(parts.size(), index + 1 + AHEAD)).stream()
                .anyMatch(next -> isAcross(next, part, goesLeft));
    boolean level = Math.abs(drop) < 0.1 * part.size();
    double reach = (goesLeft ? REACH : SIGNATURE) * last.size();
    if (nextTo - nextFrom < CORRIDOR || drop > reach) {
      return false;
    }
    if (!facesOther && !level && !aligned(part, side)) {
      return false;
    }
    from = nextFrom;
    to = nextTo;
    side.add(part);
    return true;
  }

  /** A letterhead's upper lines may have none beside them; they are the first of the page. */
  void takeHead(List<Line> above) {
    if (above.size() > HEAD || !above.stream().allMatch(this::isHead)) {
      return;
    }
    for (Line part : above) {
      (part.box().midX() < (from + to) / 2 ? left : right).add(part);
    }
  }

  private boolean isHead(Line part) {
    List<Line> side = part.box().midX() < (from + to) / 2 ? left : right;
    boolean clear =
        part.box().right() < from + CORRIDOR / 2 || part.box().left() > to - CORRIDOR / 2;
    double drop = side.getFirst().baseline() - part.baseline();
    return clear && drop < 2 * part.size() * HEAD && aligned(part, side);
  }

  /** Whether one of the next parts stands beside this one, beyond the corridor. */
  private boolean isAcross(Line next, Line part, boolean fromLeft) {
    return faces(part, next) && (fromLeft ? next.box().left() > from : next.box().right() < to);
  }

  /** By the middles or by the left ends, whichever the side keeps to. */
  private static boolean aligned(Line part, List<Line> side) {
    double middles = spread(side.stream().map(line -> line.box().midX()).toList());
    double lefts = spread(side.stream().map(line -> line.box().left()).toList());
    double near = 0.6 * part.size();
    return side.stream()
        .anyMatch(
            line ->
                (middles <= lefts + 1 && Math.abs(line.box().midX() - part.box().midX()) < near)
                    || (lefts <= middles + 1
                        && Math.abs(line.box().left() - part.box().left()) < near));
  }

  private static double spread(List<Double> places) {
    double least = places.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return places.stream().mapToDouble(Double::doubleValue).max().orElse(0) - least;
  }

  /** Side by side, and no further down than to the next line. */
  private static boolean faces(Line a, Line b) {
    return a.box().overlapX(b.box()) < 0
        && Math.abs(a.box().midY() - b.box().midY()) < Math.max(a.size(), b.size());
  }

  /** Index of the first part that it did not take. */
  int end() {
    return end;
  }

  boolean isPair() {
    return isSide(left) && isSide(right) && !isList();
  }

  /** Marks beside the items of a list, or items beside their figures, are no two texts. */
  private boolean isList() {
    return left.stream().allMatch(line -> Verdict.MARK.matcher(line.text().strip()).matches())
        || right.stream().allMatch(line -> Character.isDigit(line.text().strip().codePointAt(0)));
  }

  /** Two lines at least, and no prose: lines that begin and end alike. */
  private static boolean isSide(List<Line> parts) {
    List<Line> lines = whole(parts);
    int prose = 0;
    for (int i = 1; i < lines.size(); i++) {
      Rect a = lines.get(i - 1).box();
      Rect b = lines.get(i).box();
      boolean alike =
          Math.abs(a.left() - b.left()) < NEAR && Math.abs(a.right() - b.right()) < NEAR;
      prose += alike && a.width() > 8 * lines.get(i).size() ? 1 : 0;
    }
    return lines.size() > 1 && prose == 0;
  }

  PageTable table(int page) {
    Rect leftArea = area(left);
    Rect rightArea = area(right);
    double middle = (from + to) / 2;
    PageCell one = new PageCell(0, 0, 1, 1, leftArea, whole(left));
    PageCell two = new PageCell(0, 1, 1, 1, rightArea, whole(right));
    return new PageTable(
        page,
        leftArea.union(rightArea),
        List.of(leftArea.left(), middle, rightArea.right()),
        1,
        List.of(one, two),
        PageTable.Kind.SIDE_BY_SIDE,
        true,
        1);
  }

  private static List<Line> whole(List<Line> parts) {
    return Lines.of(parts.stream().flatMap(part -> part.words().stream()).toList());
  }

  private static Rect area(List<Line> lines) {
    return lines.stream().map(Line::box).reduce(Rect::union).orElseThrow();
  }
}
