package org.baocao.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.grid.Slot;
import org.baocao.read.grid.SlotGrid;
import org.baocao.read.grid.SlotRow;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.CellContent;

/** Reads a table of a text; the tables in its cells and what is anchored there come after it. */
final class OdfTable {

  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ROWS = 1 << 20;
  private static final int WIDTH_UNKNOWN = 1000;

  private final OdfParts parts;
  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final List<Block> inner = new ArrayList<>();
  private final List<SlotRow> rows = new ArrayList<>();
  private final List<Integer> edges = new ArrayList<>(List.of(0));

  /** Merged cells that reach into the rows below, by their first column. */
  private final Map<Integer, Reach> reaching = new HashMap<>();

  private record Reach(int width, int rows) {}

  OdfTable(OdfParts parts, Consumer<Block> flow, Consumer<Block> aside) {
    this.parts = parts;
    this.flow = flow;
    this.aside = aside;
  }

  /** Stands at {@code table:table}, and at its end afterwards. */
  void read(Markup in) throws XMLStreamException {
    int headersEnd = 0;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "table-column" -> columns(in);
        case "table-header-rows" -> headersEnd = in.depth();
        case "table-row" -> row(in, headersEnd > 0 && in.depth() > headersEnd);
        default -> {}
      }
    }
    if (!rows.isEmpty()) {
      flow.accept(SlotGrid.table(rows));
    }
    inner.forEach(aside);
  }

  private void columns(Markup in) {
    Integer width = parts.styles().of("table-column", in.attribute("style-name")).width();
    for (int i = in.number("number-columns-repeated", 1, 1, MOST_COLUMNS); i > 0; i--) {
      edges.add(edges.getLast() + (width == null || width == 0 ? WIDTH_UNKNOWN : width));
    }
  }

  private int edge(int column) {
    if (column > MOST_COLUMNS) {
      throw new TooLarge(column + " columns");
    }
    while (edges.size() <= column) {
      edges.add(edges.getLast() + WIDTH_UNKNOWN);
    }
    return edges.get(column);
  }

  private void row(Markup in, boolean header) throws XMLStreamException {
    int repeated = in.number("number-rows-repeated", 1, 1, MOST_ROWS);
    List<Slot> slots = new ArrayList<>();
    int column = 0;
    int outer = in.depth();
    while (in.next(outer)) {
      if (in.name().equals("table-cell") || in.name().equals("covered-table-cell")) {
        column = cell(in, column, slots);
      }
    }
    parts.budget().pieces((long) repeated * (1 + slots.size()));
    for (int i = 0; i < repeated; i++) {
      rows.add(new SlotRow(header, slots, null));
    }
  }

  /** Gives the column after the cell. */
  private int cell(Markup in, int column, List<Slot> slots) throws XMLStreamException {
    boolean covered = in.name().startsWith("covered");
    int repeated = in.number("number-columns-repeated", 1, 1, MOST_COLUMNS);
    int width = in.number("number-columns-spanned", 1, 1, MOST_COLUMNS);
    int height = in.number("number-rows-spanned", 1, 1, MOST_ROWS);
    boolean lined =
        Boolean.TRUE.equals(parts.styles().of("table-cell", in.attribute("style-name")).lined());
    CellContent text = new CellContent(inner::add);
    new OdfStory(parts, text, inner::add).read(in);
    for (int at = column; at < column + repeated; at++) {
      if (covered) {
        fromAbove(at, text.text(), lined, slots);
      } else {
        Slot.Merge merge = height > 1 ? Slot.Merge.BEGIN : Slot.Merge.NONE;
        slots.add(new Slot(edge(at), edge(at + width), merge, text.text(), lined));
        if (height > 1) {
          reaching.put(at, new Reach(width, height - 1));
        }
      }
    }
    return column + repeated;
  }

  private void fromAbove(int column, String text, boolean lined, List<Slot> slots) {
    Reach reach = reaching.get(column);
    if (reach != null) {
      int right = edge(column + reach.width);
      slots.add(new Slot(edge(column), right, Slot.Merge.FROM_ABOVE, text, lined));
      if (reach.rows > 1) {
        reaching.put(column, new Reach(reach.width, reach.rows - 1));
      } else {
        reaching.remove(column);
      }
    }
  }
}
