package org.baocao.read.pdf.unruled;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Lines;
import org.baocao.read.pdf.line.Word;

/** What stands on both sides of a gutter: two columns of prose or tables, or one table's halves. */
final class ZonePair {

  private static final int FEWEST_WORDS = 24;
  private static final int FEWEST_LINES = 6;
  private static final int FEWEST_ROWS = 4;

  /** Share of the column's width that most of its lines fill. */
  private static final double FULL = 0.72;

  /** Share of lines with none at their height across the gutter: rows of one table have one. */
  private static final double UNEVEN = 0.4;

  /** Share of the words of prose. */
  private static final double MOST_FIGURES = 0.4;

  private static final double FEWEST_IN_LINE = 3;

  private static final double GUTTER = 10;

  /** Share of the words beside a second gutter. */
  private static final double CLEAR = 0.97;

  private final Side left;
  private final Side right;
  private final List<Rule> rules;

  ZonePair(List<Word> left, List<Word> right, List<Rule> rules) {
    this.left = new Side(left);
    this.right = new Side(right);
    this.rules = rules;
  }

  boolean isApart() {
    boolean leftProse = left.isProse();
    if (leftProse && right.isProse()) {
      return true;
    }
    if (right.area.left() - left.area.right() < GUTTER || !(isUneven() || isRuledApart())) {
      return false;
    }
    boolean leftTable = left.holdsTable();
    boolean rightTable = right.holdsTable();
    boolean both = leftTable && rightTable;
    boolean prose = (leftProse && rightTable) || (leftTable && right.isProse());
    return both || (prose && isUneven());
  }

  private boolean isRuledApart() {
    return isRuled(left) && isRuled(right);
  }

  private boolean isUneven() {
    Side few = left.lines.size() < right.lines.size() ? left : right;
    Side many = few == left ? right : left;
    long alone =
        few.lines.stream()
            .filter(line -> many.lines.stream().noneMatch(other -> isLevel(line, other)))
            .count();
    return alone > UNEVEN * few.lines.size();
  }

  private static boolean isLevel(Line line, Line other) {
    return Math.abs(line.baseline() - other.baseline()) < 0.15 * line.size();
  }

  /** Rules of its own, as wide as the side. */
  private boolean isRuled(Side side) {
    return rules.stream()
            .filter(Rule::horizontal)
            .filter(
                rule ->
                    rule.at() > side.area.top() - GUTTER && rule.at() < side.area.bottom() + GUTTER)
            .filter(rule -> Math.abs(rule.from() - side.area.left()) < GUTTER)
            .filter(
                rule ->
                    rule.to() > side.area.right() - GUTTER
                        && rule.to() < side.area.right() + GUTTER)
            .count()
        > 1;
  }

  /** The words on one side. */
  private static final class Side {
    private final List<Line> lines;
    private final Rect area;
    private final List<Word> words;

    Side(List<Word> words) {
      this.lines = Lines.of(words);
      this.area = words.stream().map(Word::box).reduce(Rect::union).orElseThrow();
      this.words = words;
    }

    long full() {
      return lines.stream()
          .filter(line -> line.box().width() > FULL * area.width())
          .filter(line -> line.split(4).size() == 1)
          .count();
    }

    boolean isProse() {
      return isColumn() || isTwoColumns();
    }

    private boolean isTwoColumns() {
      List<Word> one = words.stream().filter(word -> word.box().right() < area.midX()).toList();
      List<Word> two = words.stream().filter(word -> word.box().left() > area.midX()).toList();
      boolean clear = one.size() + two.size() > CLEAR * words.size();
      return clear
          && !one.isEmpty()
          && !two.isEmpty()
          && new Side(one).isColumn()
          && new Side(two).isColumn();
    }

    private boolean isColumn() {
      long figures = words.stream().filter(word -> Figures.isFigure(word.text())).count();
      return figures < MOST_FIGURES * words.size()
          && words.size() > FEWEST_IN_LINE * lines.size()
          && words.size() >= FEWEST_WORDS
          && lines.size() >= FEWEST_LINES
          && full() > 0.4 * lines.size();
    }

    /** Rows of figures, mostly with labels at the left. */
    boolean holdsTable() {
      List<Strip> rows = Strips.of(lines, area.width()).stream().filter(Strip::isMany).toList();
      long parts = rows.stream().mapToLong(row -> row.parts().size() - 1L).sum();
      long figures = rows.stream().mapToLong(Strip::figures).sum();
      long labels =
          rows.stream().filter(row -> !Figures.isFigure(row.parts().getFirst().text())).count();
      return rows.size() >= FEWEST_ROWS
          && 2 * figures > parts
          && labels > 0.6 * rows.size()
          && rows.size() + full() > 0.4 * lines.size();
    }
  }
}
