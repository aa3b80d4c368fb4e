package org.baocao.read.pdf.cell;

import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;

/**
 * The walls between which a drawn table's text is set.
 *
 * @param inset in points, from a cell's rule to where its text may begin or end
 */
record Walls(double inset) {

  /** Text without walls has room for all. */
  static final Walls NONE = new Walls(Double.NEGATIVE_INFINITY);

  /** The widest that word processors set unasked; text in the middle tells of none. */
  private static final double WIDEST = 6;

  /** In points: less is noise of rounding. */
  private static final double SLACK = 0.5;

  /** What nearly all cells of the table keep to. */
  static Walls of(PageTable table) {
    if (table.kind() != PageTable.Kind.RULED) {
      return NONE;
    }
    double[] gaps =
        table.cells().stream()
            .flatMapToDouble(
                cell ->
                    cell.lines().stream()
                        .filter(line -> isHeld(line, cell.area()))
                        .mapToDouble(line -> gap(line.box(), cell.area())))
            .sorted()
            .toArray();
    return gaps.length == 0 ? NONE : new Walls(Math.clamp(gaps[gaps.length / 10], 0, WIDEST));
  }

  private static double gap(Rect text, Rect area) {
    return Math.min(text.left() - area.left(), area.right() - text.right());
  }

  /** Not one that stands on its side. */
  private static boolean isHeld(Line line, Rect area) {
    return area.holds(line.box().midX(), line.box().midY());
  }

  /** Whether not even a letter of the next line had room. */
  boolean isFull(Line line, Line next, Rect area) {
    Rect letter = next.words().getFirst().glyphs().getFirst().box();
    return isHeld(line, area) && letter.width() > room(line, area) - SLACK;
  }

  /** Whether the next line's first word had no room. */
  boolean isCramped(Line line, Line next, Rect area) {
    return isHeld(line, area) && next.words().getFirst().box().width() > room(line, area) - SLACK;
  }

  /** Whether the next line's first word had room after a blank: somebody ended the line. */
  boolean isEnded(Line line, Line next, Rect area) {
    Word word = next.words().getFirst();
    return isHeld(line, area) && word.space() + word.box().width() < room(line, area) - SLACK;
  }

  private double room(Line line, Rect area) {
    return area.width() - 2 * inset - line.box().width();
  }
}
