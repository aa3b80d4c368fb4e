package org.baocao.read.pdf.unruled;

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

  /** In ems: lines nearer than this overlap, so that they stand in cells of one row. */
  static final double OVERLAP = 0.8;

  private final List<Strip> strips;
  private final Columns columns;
  private final Levels levels;
  private final double left;
  private final double right;
  private final Leading leading;
  private final boolean ruledRows;

  Wraps(List<Strip> strips, int body, Columns columns, Levels levels) {
    this.strips = strips;
    this.columns = columns;
    this.levels = levels;
    left = strips.stream().mapToDouble(strip -> strip.box().left()).min().orElse(0);
    right = strips.stream().mapToDouble(strip -> strip.box().right()).max().orElse(0);
    leading = new Leading(strips, body, columns, levels);
    ruledRows = ruledRows(body);
  }

  /** Whether the strip belongs to the row of the one above. */
  boolean joins(int i) {
    Strip upper = strips.get(i - 1);
    Strip lower = strips.get(i);
    if (isParted(i)) {
      return false;
    }
    if (ruledRows || drop(i) < OVERLAP) {
      return true;
    }
    if (upper.figures() > 0 && lower.figures() > 0) {
      return false;
    }
    if (leading.tells()) {
      return leading.bridges(i);
    }
    return drop(i) < 1.7 && (goesOn(upper, lower) || fillsTextOnly(i));
  }

  /** A strip without a label goes on from the row above, in a table of texts. */
  private boolean fillsTextOnly(int i) {
    boolean texts = strips.stream().mapToLong(Strip::figures).sum() == 0;
    boolean blank = columns.under(strips.get(i).parts().getFirst().box())[0] > 0;
    return texts && blank && !opensNext(i);
  }

  /** Cells that are flush at the foot: their first line stands above the label of their row. */
  private boolean opensNext(int i) {
    Strip strip = strips.get(i);
    return i + 1 < strips.size()
        && strip.parts().stream().noneMatch(Wraps::startsLow)
        && columns.under(strips.get(i + 1).parts().getFirst().box())[0] == 0
        && strips.get(i + 1).parts().stream()
            .anyMatch(next -> startsLow(next) && goesOn(strip, next, false));
  }

  /** A label that had no room and is not complete goes on in the same column. */
  private boolean goesOn(Strip upper, Strip lower) {
    if (lower.figures() > 0 && upper.isMany()) {
      return false;
    }
    boolean texts = upper.figures() + lower.figures() == 0;
    Line first = lower.parts().getFirst();
    return goesOn(upper, first, true)
        || (texts && lower.parts().stream().skip(1).anyMatch(next -> goesOn(upper, next, false)));
  }

  private boolean goesOn(Strip upper, Line next, boolean first) {
    int column = columns.under(next.box())[0];
    for (Line part : upper.parts()) {
      int[] under = columns.under(part.box());
      if (under[0] <= column && column <= under[1]) {
        return hadNoRoom(part, next, Math.max(columns.right(column), part.box().right()))
            && (startsLow(next) || (first && OPEN.matcher(part.text()).matches()));
      }
    }
    return false;
  }

  private static boolean hadNoRoom(Line upper, Line next, double end) {
    Word word = next.words().getFirst();
    return upper.box().right() + word.space() + word.box().width() > end - 0.5 * word.size();
  }

  static boolean startsLow(Line line) {
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
}
