package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Word;

/** Finds tables that only white space makes, with level rules as further evidence. */
public final class UnruledTables {

  private UnruledTables() {}

  /** From top to bottom. */
  public static List<PageTable> of(int page, List<Word> words, List<Rule> rules) {
    List<Word> level = words.stream().filter(word -> word.turn() == 0).toList();
    if (level.isEmpty()) {
      return List.of();
    }
    Rect area = level.stream().map(Word::box).reduce(Rect::union).orElseThrow();
    Levels levels = Levels.of(rules);
    List<PageTable> tables = new ArrayList<>();
    List<Strip> strips = Strips.of(level, area.width());
    for (List<Strip> region : Regions.of(strips, levels, area.width())) {
      table(page, region, levels).ifPresent(tables::add);
    }
    return tables;
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
