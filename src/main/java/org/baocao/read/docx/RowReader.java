package org.baocao.read.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.grid.Slot;
import org.baocao.read.grid.SlotRow;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.CellContent;

/** Reads a row of a table, with the tables and what else is anchored in its cells. */
final class RowReader {

  /** Word itself ends at 63 columns. */
  private static final int MOST_COLUMNS = 1000;

  private final Parts parts;
  private final GridColumns columns;
  private boolean lined;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Block> inner = new ArrayList<>();
  private int column;

  RowReader(Parts parts, GridColumns columns, boolean lined) {
    this.parts = parts;
    this.columns = columns;
    this.lined = lined;
  }

  /** Stands at {@code w:tr}, and at its end afterwards; a deleted or hidden row is left out. */
  void read(Markup in, List<SlotRow> rows, List<Block> anchored) throws XMLStreamException {
    boolean header = false;
    boolean gone = false;
    RowPages pages = new RowPages(parts.pages());
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "gridBefore" -> column = in.number("val", 0, 0, MOST_COLUMNS);
        case "tblHeader" -> header = in.isOn();
        case "del" -> gone = true;
        case "hidden" -> gone |= in.isOn();
        case "tblBorders" -> lined = Lines.read(in).any();
        case "tc" -> {
          cell(in, !gone);
          pages.cellEnds();
        }
        default -> {}
      }
    }
    pages.rowEnds();
    parts.budget().pieces(1 + slots.size());
    if (!gone) {
      rows.add(new SlotRow(header, slots, pages.first()));
      anchored.addAll(inner);
    }
  }

  private void cell(Markup in, boolean counted) throws XMLStreamException {
    CellFormat format = CellFormat.NONE;
    CellContent text = new CellContent(inner::add);
    Story story = null;
    int outer = in.depth();
    while (in.next(outer)) {
      if (in.name().equals("tcPr")) {
        format = CellFormat.read(in, MOST_COLUMNS);
        continue;
      }
      if (story == null) {
        // Word does not number the paragraphs that a merged cell hides.
        boolean shown = counted && format.merge() != Slot.Merge.FROM_ABOVE;
        story = new Story(parts, text, inner::add, shown);
      }
      story.block(in);
    }
    if (story != null) {
      story.end();
    }
    if (!format.gone()) {
      add(format, text.text());
    }
  }

  private void add(CellFormat format, String text) {
    if (slots.size() == MOST_COLUMNS) {
      throw new TooLarge("more than " + MOST_COLUMNS + " cells in a row");
    }
    int left = columns.edge(column);
    column = Math.min(column + format.span(), MOST_COLUMNS);
    boolean hasLine = format.lines().shown(lined);
    slots.add(new Slot(left, columns.edge(column), format.merge(), text, hasLine));
  }
}
