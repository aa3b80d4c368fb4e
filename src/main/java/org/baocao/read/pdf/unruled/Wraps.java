package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;

/** Decides which strips of a table's body are one row: wrapped labels, rules, tighter leading. */
final class Wraps {

  /** Words after which no label ends. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu).*(?:[-–,&/(]|\\b(?:and|or|of|the|in|for|to|by|with|from|on|at|other|và|của|các|theo))");

  private final List<Strip> strips;
  private final Columns columns;
  private final Levels levels;
  private final double left;
  private final double right;
  private final double tight;
  private final boolean ruledRows;

  Wraps(List<Strip> strips, int body, Columns columns, Levels levels) {
    this.strips = strips;
    this.columns = columns;
    this.levels = levels;
    left = strips.stream().mapToDouble(strip -> strip.box().left()).min().orElse(0);
    right = strips.stream().mapToDouble(strip -> strip.box().right()).max().orElse(0);
    tight = tight(body);
    ruledRows = ruledRows(body);
  }

  /** Whether the strip belongs to the row of the one above. */
  boolean joins(int i) {
    Strip upper = strips.get(i - 1);
    Strip lower = strips.get(i);
    if (isParted(i)) {
      return false;
    }
    if (ruledRows) {
      return true;
    }
    if (upper.figures() > 0 && lower.figures() > 0) {
      return false;
    }
    if (tight > 0) {
      return drop(i) < tight;
    }
    return drop(i) < 1.7 && (goesOn(upper, lower) || fillsTextOnly(i));
  }

  /** A strip without a label goes on from the row above, in a table of texts. */
  private boolean fillsTextOnly(int i) {
    boolean texts = strips.stream().mapToLong(Strip::figures).sum() == 0;
    boolean blank = columns.under(strips.get(i).parts().getFirst().box())[0] > 0;
    return texts && blank;
  }

  /** A label that had no room and is not complete goes on in the same column. */
  private boolean goesOn(Strip upper, Strip lower) {
    if (lower.figures() > 0 && upper.isMany()) {
      return false;
    }
    Line next = lower.parts().getFirst();
    int column = columns.under(next.box())[0];
    for (Line part : upper.parts()) {
      int[] under = columns.under(part.box());
      if (under[0] <= column && column <= under[1]) {
        return hadNoRoom(part, next, Math.max(columns.right(column), part.box().right()))
            && (startsLow(next) || OPEN.matcher(part.text()).matches());
      }
    }
    return false;
  }

  private static boolean hadNoRoom(Line upper, Line next, double end) {
    Word word = next.words().getFirst();
    return upper.box().right() + word.space() + word.box().width() > end - 0.5 * word.size();
  }

  private static boolean startsLow(Line line) {
    int first = line.text().codePointAt(0);
    return Character.isLowerCase(first) || first == '(' || first == '&';
  }

  private boolean isParted(int i) {
    return levels.part(strips.get(i - 1).box().midY(), strips.get(i).box().midY(), left, right);
  }

  /** Whether each row has its rule: then strips that none parts are one row. */
  private boolean ruledRows(int body) {
    int parted = 0;
    int open = 0;
    for (int i = body + 1; i < strips.size(); i++) {
      boolean figures = strips.get(i).figures() > 0 && strips.get(i - 1).figures() > 0;
      parted += isParted(i) ? 1 : 0;
      open += !isParted(i) && figures ? 1 : 0;
    }
    return parted > 2 && open == 0 && parted > 0.25 * (strips.size() - body);
  }

  private double drop(int i) {
    return (strips.get(i).baseline() - strips.get(i - 1).baseline()) / strips.get(i).size();
  }

  /** The leading, in ems, below which strips are one row; 0 where leading does not tell. */
  private double tight(int body) {
    List<Double> drops = new ArrayList<>();
    double rows = Double.MAX_VALUE;
    for (int i = body + 1; i < strips.size(); i++) {
      drops.add(drop(i));
      if (strips.get(i).figures() > 0 && strips.get(i - 1).figures() > 0) {
        rows = Math.min(rows, drop(i));
      }
    }
    drops.sort(null);
    if (drops.size() < 4) {
      return 0;
    }
    double least = drops.get(drops.size() / 10);
    long small = drops.stream().filter(drop -> drop < 1.1 * least).count();
    long large = drops.stream().filter(drop -> drop > 1.25 * least).count();
    boolean parted = small + large > 0.9 * drops.size() && small > 1 && large > 1;
    return parted && rows > 1.2 * least ? 1.15 * least : 0;
  }
}
