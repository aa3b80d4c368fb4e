package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Lines;
import org.baocao.read.pdf.line.Word;

/** Chooses between what the rules say and what the white gaps say, where they do not agree. */
public final class Arbiter {

  /** Share of filled cells with a wide gap in them, from which the rules are not all there is. */
  private static final double SPLIT = 0.25;

  private Arbiter() {}

  /** The drawn table with rows cut where needed, or a finer one that gaps make of its words. */
  public static PageTable better(PageTable drawn, List<Rule> rules) {
    PageTable cut = UnderRuled.cut(drawn, rules);
    double width = drawn.area().width();
    List<PageCell> filled = cut.cells().stream().filter(cell -> !cell.isBlank()).toList();
    long split = filled.stream().filter(cell -> isSplit(cell, width)).count();
    if (split < 2 || split < SPLIT * filled.size()) {
      return cut;
    }
    List<Word> words =
        filled.stream()
            .flatMap(cell -> cell.lines().stream())
            .flatMap(line -> line.words().stream())
            .toList();
    Optional<PageTable> gaps =
        UnruledTables.whole(drawn.page(), Lines.of(words), drawn.area(), Levels.of(rules));
    return gaps.filter(finer -> finer.columns() > cut.columns()).orElse(cut);
  }

  private static boolean isSplit(PageCell cell, double width) {
    return cell.lines().stream().anyMatch(line -> Strips.isParted(line, width));
  }

  /** Whether a drawn header stands over rows that no rule parts: its table is not the box alone. */
  public static boolean isHeaderOnly(PageTable drawn, List<Line> outside) {
    if (drawn.rows() > 2) {
      return false;
    }
    Rect area = drawn.area();
    List<Line> below = new ArrayList<>();
    for (Line line : outside) {
      double drop = line.box().top() - area.bottom();
      boolean within = line.box().left() > area.left() - 8 && line.box().right() < area.right() + 8;
      if (within && drop > -2 && drop < 2.5 * line.size()) {
        below.add(line);
      }
    }
    return below.stream().anyMatch(line -> Strips.isParted(line, area.width()));
  }
}
