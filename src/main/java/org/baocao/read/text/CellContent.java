package org.baocao.read.text;

import java.util.function.Consumer;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;

/** What stands in a cell: a line each paragraph, blank ones left out; tables in it go elsewhere. */
public final class CellContent implements Consumer<Block> {

  private final StringBuilder text = new StringBuilder();
  private final Consumer<? super Table> inner;

  public CellContent(Consumer<? super Table> inner) {
    this.inner = inner;
  }

  @Override
  public void accept(Block block) {
    switch (block) {
      case Paragraph paragraph -> add(paragraph.text());
      case Table table -> inner.accept(table);
    }
  }

  private void add(String line) {
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public String text() {
    return text.toString();
  }
}
