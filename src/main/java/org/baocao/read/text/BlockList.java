package org.baocao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.TablePieces;
import org.baocao.read.grid.TooLarge;
import org.jspecify.annotations.Nullable;

/**
 * The document's blocks in reading order: paragraphs numbered, blank ones left out, the pieces of a
 * table joined.
 */
public final class BlockList {

  /** Each may be a piece of the one before, which is then copied; what has more is hostile. */
  private static final int MOST_TABLES = 20_000;

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private int pieces;
  private @Nullable Integer page;
  private boolean inFlow;

  public BlockList(Budget budget) {
    this.budget = budget;
  }

  /** What stands in the text itself. */
  public void flow(Block block) {
    add(block, inFlow);
    inFlow = true;
  }

  /** What is anchored in the text: never a piece of a table before or after it. */
  public void aside(Block block) {
    add(block, false);
    inFlow = false;
  }

  private void add(Block block, boolean mayGoOn) {
    switch (block) {
      case Paragraph paragraph -> add(paragraph);
      case Table table -> {
        if (++pieces > MOST_TABLES) {
          throw new TooLarge("more than " + MOST_TABLES + " tables");
        }
        budget.blocks(table.cells().size());
        page = table.page();
        if (!mayGoOn || !goesOn(table)) {
          tables++;
          blocks.add(table.named("t" + tables));
        }
      }
    }
  }

  private boolean goesOn(Table below) {
    if (blocks.isEmpty() || !(blocks.getLast() instanceof Table above)) {
      return false;
    }
    Optional<Table> whole = TablePieces.join(above, below);
    whole.ifPresent(table -> blocks.set(blocks.size() - 1, table));
    return whole.isPresent();
  }

  private void add(Paragraph paragraph) {
    if (paragraph.text().isEmpty()) {
      return;
    }
    budget.blocks(1);
    // A note was read before its page was known: it stands where it is referred to.
    page = paragraph.page() == null ? page : paragraph.page();
    blocks.add(
        new Paragraph(paragraphs++, paragraph.text(), paragraph.emphasis(), page, paragraph.box()));
  }

  public List<Block> blocks() {
    return blocks;
  }
}
