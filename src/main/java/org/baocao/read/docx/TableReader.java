package org.baocao.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.grid.SlotGrid;
import org.baocao.read.grid.SlotRow;
import org.baocao.read.markup.Markup;

/** Reads a table; the tables in its cells and what is anchored there come after it. */
final class TableReader {

  private final Parts parts;
  private final Consumer<Block> flow;
  private final Consumer<Block> aside;

  TableReader(Parts parts, Consumer<Block> flow, Consumer<Block> aside) {
    this.parts = parts;
    this.flow = flow;
    this.aside = aside;
  }

  /** Stands at {@code w:tbl}, and at its end afterwards. */
  void read(Markup in) throws XMLStreamException {
    GridColumns columns = new GridColumns();
    List<SlotRow> rows = new ArrayList<>();
    List<Block> inner = new ArrayList<>();
    boolean lined = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "tblPr" -> lined = isLined(in);
        case "gridCol" -> columns.add(in.number("w", 0, 0, 50_000));
        case "tr" -> new RowReader(parts, columns, lined).read(in, rows, inner);
        default -> {}
      }
    }
    if (!rows.isEmpty()) {
      flow.accept(SlotGrid.table(rows));
    }
    inner.forEach(aside);
  }

  private boolean isLined(Markup in) throws XMLStreamException {
    boolean styled = false;
    Lines own = Lines.UNSAID;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "tblStyle" -> styled = Boolean.TRUE.equals(parts.styles().named(in.value()).lines());
        case "tblBorders" -> own = Lines.read(in);
        default -> {}
      }
    }
    return own.any() || (styled && own.absent() < 4);
  }
}
