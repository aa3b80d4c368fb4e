package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Source;
import org.baocao.model.Table;

/** A document written down in a test, block by block. */
final class Draft {

  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  Draft text(String... lines) {
    for (String line : lines) {
      blocks.add(new Paragraph(paragraphs++, line, Paragraph.Emphasis.NONE, null, null));
    }
    return this;
  }

  /** A table without lines; cells of a row are parted by {@code |}, lines in them by {@code /}. */
  Draft layout(String... rows) {
    return table(0, false, rows);
  }

  /** A ruled table whose first {@code headerRows} rows are headers. */
  Draft data(int headerRows, String... rows) {
    return table(headerRows, true, rows);
  }

  private Draft table(int headerRows, boolean ruled, String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = rows[0].split("\\|", -1).length;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < columns; c++) {
        String text = texts[c].strip().replace(" / ", "\n");
        cells.add(new Cell(r, c, 1, 1, text, null, null));
      }
    }
    String id = "t" + ++tables;
    blocks.add(new Table(id, rows.length, columns, headerRows, cells, List.of(), ruled, 1, null));
    return this;
  }

  /** The same, followed by another one that has no table where this one has. */
  Draft and(Draft other) {
    for (Block block : other.blocks) {
      blocks.add(block instanceof Paragraph p ? renumbered(p) : block);
    }
    return this;
  }

  private Paragraph renumbered(Paragraph p) {
    return new Paragraph(paragraphs++, p.text(), p.emphasis(), p.page(), p.box());
  }

  Document document() {
    return new Document(new Source("draft", "0", "text/plain"), null, blocks);
  }
}
