package org.baocao.read.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.SlotGrid;
import org.baocao.read.grid.SlotRow;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.ParagraphText;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables while they are read, tables in cells among them. */
final class RtfStory {

  private static final int DEEPEST = 30;

  /** A table that is not at its end: whole rows, whole cells, and the text of the open cell. */
  private static final class Open {
    private final List<SlotRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
  }

  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final LegacyText letters;
  private final Budget budget;
  private final RtfRows rows = new RtfRows();
  private final List<Open> tables = new ArrayList<>();
  private final List<Block> inner = new ArrayList<>();
  private ParagraphText text;

  RtfStory(Consumer<Block> flow, Consumer<Block> aside, LegacyText letters, Budget budget) {
    this.flow = flow;
    this.aside = aside;
    this.letters = letters;
    this.budget = budget;
    this.text = new ParagraphText(budget);
  }

  RtfRows rows() {
    return rows;
  }

  void text(@Nullable String font, String more, RtfState state) {
    text.append(letters.text(font, more), state.look(), null);
  }

  void paragraphEnds(RtfState state) {
    letters.endPassage();
    Paragraph paragraph = text.finish("", state.centred, state.outline);
    List<Block> anchored = text.anchored();
    text = new ParagraphText(budget);
    if (state.level == 0) {
      close(0);
      flow.accept(paragraph);
      anchored.forEach(aside);
    } else {
      StringBuilder cell = open(state.level).text;
      if (!paragraph.text().isEmpty()) {
        cell.append(cell.isEmpty() ? "" : "\n").append(paragraph.text());
      }
      inner.addAll(anchored);
    }
  }

  void cellEnds(RtfState state) {
    int outer = state.level;
    state.level = Math.max(outer, 1);
    paragraphEnds(state);
    Open table = open(state.level);
    close(state.level);
    table.cells.add(table.text.toString());
    table.text.setLength(0);
    state.level = outer;
  }

  void rowEnds(RtfState state) {
    Open table = open(Math.max(state.level, 1));
    budget.pieces(1 + table.cells.size());
    table.rows.add(rows.row(table.cells));
    table.cells.clear();
  }

  /** What ends the note that begins here: its paragraphs come after the one that it stands in. */
  Runnable note(RtfState state) {
    ParagraphText outer = text;
    text = new ParagraphText(budget);
    state.plainText();
    return () -> {
      outer.anchor(text.finish("", false, 0));
      text = outer;
    };
  }

  void end() {
    paragraphEnds(new RtfState());
  }

  private Open open(int level) {
    if (level > DEEPEST) {
      throw new TooLarge("tables nested deeper than " + DEEPEST);
    }
    while (tables.size() < level) {
      tables.add(new Open());
    }
    return tables.get(level - 1);
  }

  /** Tables deeper than {@code level} are at their end. */
  private void close(int level) {
    while (tables.size() > level) {
      Open table = tables.removeLast();
      if (!table.rows.isEmpty()) {
        Table whole = SlotGrid.table(table.rows);
        if (tables.isEmpty()) {
          flow.accept(whole);
        } else {
          inner.add(whole);
        }
      }
    }
    if (tables.isEmpty()) {
      inner.forEach(aside);
      inner.clear();
    }
  }
}
