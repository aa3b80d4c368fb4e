package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Line;

/** Finds tables that only white space makes, with level rules as further evidence. */
public final class UnruledTables {

  private UnruledTables() {}

  /** From top to bottom. */
  public static List<PageTable> of(int page, List<Line> lines, List<Rule> rules) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Rect area = lines.stream().map(Line::box).reduce(Rect::union).orElseThrow();
    List<Strip> strips = Strips.of(lines, area.width());
    if (strips.stream().noneMatch(Strip::isMany)) {
      return List.of();
    }
    Levels levels = Levels.of(rules);
    List<PageTable> tables = new ArrayList<>();
    for (List<Strip> region : Regions.of(strips, levels, area.width())) {
      table(page, region, levels).ifPresent(tables::add);
    }
    return tables;
  }

  /** All lines as one table, if they are one. */
  static Optional<PageTable> whole(int page, List<Line> lines, Rect area, Levels levels) {
    List<Strip> strips = Strips.of(lines, area.width());
    return strips.isEmpty() ? Optional.empty() : table(page, strips, levels);
  }

  private static Optional<PageTable> table(int page, List<Strip> loose, Levels levels) {
    List<Strip> region = TightParts.cut(loose, Columns.of(loose));
    Columns columns = Columns.of(region);
    if (columns.size() < 2) {
      return Optional.empty();
    }
    int head = Header.height(region, columns, levels);
    if (!new Verdict(region, head, columns, levels).isTable()) {
      return Optional.empty();
    }
    return Optional.of(new RowMaker(region, columns, levels).table(page));
  }
}
