package org.baocao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** The document's blocks in reading order: paragraphs numbered, blank ones left out. */
public final class BlockList implements Consumer<Block> {

  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private @Nullable Integer page;

  @Override
  public void accept(Block block) {
    switch (block) {
      case Paragraph paragraph -> number(paragraph);
      case Table table -> number(table);
    }
  }

  private void number(Table table) {
    tables++;
    page = table.page();
    blocks.add(
        new Table(
            "t" + tables,
            table.rows(),
            table.columns(),
            table.headerRows(),
            table.cells(),
            table.covered(),
            table.ruled(),
            table.confidence(),
            page));
  }

  private void number(Paragraph paragraph) {
    if (paragraph.text().isEmpty()) {
      return;
    }
    // A note was read before its page was known: it stands where it is referred to.
    page = paragraph.page() == null ? page : paragraph.page();
    blocks.add(
        new Paragraph(paragraphs++, paragraph.text(), paragraph.emphasis(), page, paragraph.box()));
  }

  public List<Block> blocks() {
    return blocks;
  }
}
