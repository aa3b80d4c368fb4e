package org.baocao.read.pdf.unruled;

import java.util.List;
import java.util.regex.Pattern;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/** Judges whether strips in columns are a table, or a list, a table of contents, chance. */
final class Verdict {

  /** What alone stands before an item of a list. */
  static final Pattern MARK =
      Pattern.compile("[-–+*•●○▪■□◦➢✓]|\\(?\\w{1,4}[.)]|\\d{1,2}(?:\\.\\d{1,2})*\\.?");

  private final List<Strip> many;
  private final List<Strip> body;
  private final Columns columns;
  private final boolean ruled;
  private final boolean headed;

  Verdict(List<Strip> strips, int head, Columns columns, Levels levels) {
    this.many = strips.stream().filter(Strip::isMany).toList();
    List<Strip> rows = strips.stream().skip(head).filter(Strip::isMany).toList();
    this.body = rows.size() > 1 ? rows : many;
    this.columns = columns;
    Rect area = strips.stream().map(Strip::box).reduce(Rect::union).orElseThrow();
    long rules = levels.across(area.grown(14));
    this.ruled = rules >= 2;
    this.headed = rules == 1;
  }

  boolean isTable() {
    if (many.size() < 2 || regularity() < 0.75 || isContents()) {
      return false;
    }
    double figures = figures();
    if (columns.size() == 2) {
      return many.size() > 2 && !isList() && (figures > 0.6 || ruled || (headed && isRegular()));
    }
    boolean text = isRegular() && wellFilled() > 0.6;
    return (many.size() > 2 || ruled) && (figures > 0.25 || ruled || text);
  }

  private boolean isRegular() {
    return many.size() > 3 && regularity() > 0.9;
  }

  /** Share of the parts that lie in one column that others share. */
  double regularity() {
    int good = 0;
    int all = 0;
    for (Strip strip : body) {
      for (Line part : strip.parts()) {
        int[] under = columns.under(part.box());
        good += under[0] == under[1] && columns.support(under[0]) > 1 ? 1 : 0;
        all++;
      }
    }
    return all == 0 ? 0 : (double) good / all;
  }

  private double wellFilled() {
    double parts = many.stream().mapToInt(strip -> strip.parts().size()).sum();
    return parts / many.size() / columns.size();
  }

  private double figures() {
    long figures = many.stream().mapToLong(Strip::figures).sum();
    long cells = many.stream().mapToLong(strip -> strip.parts().size() - 1L).sum();
    return cells == 0 ? 0 : (double) figures / cells;
  }

  private boolean isList() {
    long marks =
        many.stream()
            .filter(strip -> MARK.matcher(strip.parts().getFirst().text()).matches())
            .count();
    return marks > 0.7 * many.size() && figures() < 0.6;
  }

  /** Leaders to a single column without rules; or page numbers at the right end never go down. */
  private boolean isContents() {
    List<Strip> led = many.stream().filter(Strip::led).toList();
    if (!ruled && 2 * led.size() > many.size() && (columns.size() == 2 || goesUp(led))) {
      return true;
    }
    return many.size() > 3 && columns.size() < 5 && goesUp(many);
  }

  private static boolean goesUp(List<Strip> strips) {
    int last = 0;
    int up = 0;
    for (Strip strip : strips) {
      String text = strip.parts().getLast().text();
      int page = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
      up += page >= last ? 1 : 0;
      last = Math.max(last, page);
    }
    return up > 0.9 * strips.size();
  }
}
