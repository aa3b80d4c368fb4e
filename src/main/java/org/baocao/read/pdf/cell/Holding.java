package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;

/** The check that each glyph inside a table stands in exactly one of its cells. */
public final class Holding {

  private Holding() {}

  /**
   * The table, less sure by the share of its glyphs that no cell holds, or that more than one do.
   */
  public static PageTable checked(PageTable table, List<Word> words) {
    Rect reach = table.area().grown(2);
    long inside = 0;
    for (Word word : words) {
      if (table.area().meets(word.box())) {
        inside += count(word, reach);
      }
    }
    long held = 0;
    for (PageCell cell : table.cells()) {
      for (Line line : cell.lines()) {
        for (Word word : line.words()) {
          held += count(word, word.box());
        }
      }
    }
    long most = Math.max(inside, held);
    double share = most == 0 ? 1 : (double) Math.min(inside, held) / most;
    return share == 1 ? table : table.doubted(share);
  }

  private static int count(Word word, Rect area) {
    int count = 0;
    for (Glyph glyph : word.glyphs()) {
      Rect box = glyph.box();
      count += area.holds(box.midX(), box.midY()) && !isLeader(glyph.text()) ? 1 : 0;
    }
    return count;
  }

  /** Dots may lead from a label to its figure; they are in no cell. */
  private static boolean isLeader(String text) {
    return text.length() == 1 && "._…".indexOf(text.charAt(0)) >= 0;
  }
}
