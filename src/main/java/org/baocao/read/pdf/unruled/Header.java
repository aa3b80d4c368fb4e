package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/** Puts the strips above a table's figures together to header cells, over rows and columns. */
final class Header {

  /** In ems: parts of one header cell stand no further apart. */
  private static final double LEADING = 1.6;

  private static final Pattern ORDINAL = Pattern.compile("(?:\\d{1,3}|[IVXivx]+|\\p{L})[.)]?");

  private final List<Strip> strips;
  private final Columns columns;
  private final Levels levels;
  private final double width;
  private final List<Block> blocks = new ArrayList<>();

  private Header(List<Strip> strips, Columns columns, Levels levels) {
    this.strips = strips;
    this.columns = columns;
    this.levels = levels;
    this.width = columns.right(columns.size() - 1) - columns.left(0);
  }

  /** How many strips at the top are header: those before the first label with figures. */
  static int height(List<Strip> strips, Columns columns, Levels levels) {
    int data = 0;
    while (data < strips.size() && !isData(strips.get(data), columns)) {
      data++;
    }
    int body = data == strips.size() ? textHeader(strips, columns, levels) : data;
    double left = columns.left(0);
    double right = columns.right(columns.size() - 1);
    for (int i = body; i > 0; i--) {
      double above = strips.get(i - 1).box().midY();
      if (i < strips.size() && levels.part(above, strips.get(i).box().midY(), left, right)) {
        return i;
      }
    }
    int end = body;
    int label = end < strips.size() && isNumbered(strips.get(end), columns) ? 1 : 0;
    while (end > 0 && isLabel(strips.get(end - 1), columns, label)) {
      end--;
    }
    return end;
  }

  /** Whether a number of the row stands before its label. */
  private static boolean isNumbered(Strip strip, Columns columns) {
    Line first = strip.parts().getFirst();
    return columns.size() > 2
        && columns.under(first.box())[1] == 0
        && ORDINAL.matcher(first.text()).matches();
  }

  /** In a table of texts the header ends at the first rule; without one it is one row. */
  private static int textHeader(List<Strip> strips, Columns columns, Levels levels) {
    double left = columns.left(0);
    double right = columns.right(columns.size() - 1);
    for (int i = 1; i < strips.size(); i++) {
      if (levels.part(strips.get(i - 1).box().midY(), strips.get(i).box().midY(), left, right)) {
        return i;
      }
    }
    Wraps wraps = new Wraps(strips, 0, columns, levels);
    int end = 1;
    while (end < strips.size() && wraps.joins(end)) {
      end++;
    }
    return end == strips.size() ? 1 : end;
  }

  private static boolean isData(Strip strip, Columns columns) {
    List<Line> parts = strip.parts();
    boolean labelled = columns.under(parts.getFirst().box())[0] == 0 && strip.isMany();
    long figures =
        parts.stream()
            .skip(labelled ? 1 : 0)
            .map(Line::text)
            .filter(text -> Figures.isFigure(text) && !Figures.isYear(text))
            .count();
    return figures > (labelled ? 0 : 1) && 2 * figures >= parts.size() - (labelled ? 1 : 0);
  }

  private static boolean isLabel(Strip strip, Columns columns, int label) {
    return !strip.isMany() && columns.under(strip.box())[0] <= label;
  }

  static List<Block> blocks(List<Strip> strips, Columns columns, Levels levels) {
    Header header = new Header(strips, columns, levels);
    for (int i = 0; i < strips.size(); i++) {
      header.take(i);
    }
    new HeadRows(strips, header.blocks).settle();
    return header.blocks;
  }

  private void take(int strip) {
    List<Line> parts = strips.get(strip).parts();
    for (int i = 0; i < parts.size(); i++) {
      Line part = parts.get(i);
      int[] under = span(part, strip, i);
      Block above = above(part, under, parts);
      if (above == null) {
        blocks.add(new Block(part, under, strip));
      } else {
        above.add(part, under, strip);
      }
    }
  }

  /** The block that the part goes on from: over the same columns, near, with no rule between. */
  private @org.jspecify.annotations.Nullable Block above(Line part, int[] under, List<Line> level) {
    for (Block block : blocks.reversed()) {
      if (!block.meets(under)) {
        continue;
      }
      boolean same = block.first == under[0] && block.last == under[1];
      boolean alone =
          !Figures.isFigure(part.text())
              && level.stream().filter(other -> block.meets(columns.under(other.box()))).count()
                  == 1
              && Math.abs(block.box().midX() - part.box().midX()) < 0.5 * part.size();
      double drop = part.baseline() - block.lowest().baseline();
      Rect box = part.box();
      boolean parted =
          levels.part(block.lowest().box().midY(), box.midY(), box.left(), box.right());
      return (same || alone) && drop < LEADING * part.size() && !parted ? block : null;
    }
    return null;
  }

  /** The columns that a header stands over: by an underline, by its middle, by its own width. */
  private int[] span(Line part, int strip, int index) {
    int[] own = columns.under(part.box());
    Rect line = underline(part, strips.get(strip).parts(), index);
    if (line.width() > part.box().width() + 4) {
      int[] ruled = columns.under(line);
      return new int[] {Math.min(own[0], ruled[0]), Math.max(own[1], ruled[1])};
    }
    return strip + 1 < strips.size() ? centred(part, own, strip, index) : own;
  }

  /** The rule below a part, if it is not the whole table's, nor its neighbour's too. */
  private Rect underline(Line part, List<Line> level, int index) {
    double from = index == 0 ? -1 : level.get(index - 1).box().right();
    double to = index + 1 == level.size() ? Double.MAX_VALUE : level.get(index + 1).box().left();
    Rect line = levels.underline(part.box(), 0.9 * part.size(), from, to);
    return line.width() < 0.85 * width ? line : part.box();
  }

  /** Wider, while the middle of the columns comes nearer to the middle of the part. */
  private int[] centred(Line part, int[] own, int strip, int index) {
    List<Line> level = strips.get(strip).parts();
    int least = index == 0 ? 1 : columns.under(level.get(index - 1).box())[1] + 1;
    int most =
        index + 1 == level.size()
            ? columns.size() - 1
            : columns.under(level.get(index + 1).box())[0] - 1;
    int[] best = own;
    double nearest = off(part, own) - 0.35 * part.size();
    for (int first = Math.min(least, own[0]); first <= own[0]; first++) {
      for (int last = own[1]; last <= Math.max(most, own[1]); last++) {
        int[] wider = {first, last};
        if (last > first
            && off(part, wider) < Math.min(nearest, part.size())
            && hasLeaves(wider, strip)) {
          best = wider;
          nearest = off(part, wider);
        }
      }
    }
    return best;
  }

  private double off(Line part, int[] under) {
    double middle = (columns.left(under[0]) + columns.right(under[1])) / 2;
    return Math.abs(middle - part.box().midX());
  }

  /** Whether a strip below has a header for each of the columns. */
  private boolean hasLeaves(int[] under, int strip) {
    return strips.subList(strip + 1, strips.size()).stream()
        .anyMatch(
            below -> {
              long leaves =
                  below.parts().stream()
                      .map(leaf -> columns.under(leaf.box()))
                      .filter(leaf -> leaf[0] >= under[0] && leaf[1] <= under[1])
                      .count();
              return leaves == under[1] - under[0] + 1;
            });
  }
}
