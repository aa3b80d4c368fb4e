package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;

/** The check that each glyph inside a table stands in exactly one of its cells. */
public final class Holding {

  private Holding() {}

  /**
   * The table, less sure by the share of its glyphs that no cell holds, or that more than one do.
   */
  public static PageTable checked(PageTable table, List<Word> words) {
    long inside = 0;
    for (Word word : words) {
      if (table.area().meets(word.box())) {
        inside += word.glyphs().stream().filter(glyph -> isIn(glyph, table)).count();
      }
    }
    long held = 0;
    for (PageCell cell : table.cells()) {
      for (Line line : cell.lines()) {
        for (Word word : line.words()) {
          held += word.glyphs().stream().filter(glyph -> !isLeader(glyph)).count();
        }
      }
    }
    long most = Math.max(inside, held);
    double share = most == 0 ? 1 : (double) Math.min(inside, held) / most;
    return share == 1 ? table : table.doubted(share);
  }

  private static boolean isIn(Glyph glyph, PageTable table) {
    return !isLeader(glyph) && table.area().grown(2).holds(glyph.box().midX(), glyph.box().midY());
  }

  /** Dots may lead from a label to its figure; they are in no cell. */
  private static boolean isLeader(Glyph glyph) {
    return glyph.text().equals(".") || glyph.text().equals("_") || glyph.text().equals("…");
  }
}
