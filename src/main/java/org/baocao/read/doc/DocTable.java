package org.baocao.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.baocao.model.Block;
import org.baocao.read.grid.Slot;
import org.baocao.read.grid.SlotGrid;
import org.baocao.read.grid.SlotRow;
import org.baocao.read.text.CellContent;

/** Reads a table; the tables and notes in its cells come after it. */
final class DocTable {

  private static final int NIL = 0xFF;

  private final DocParts parts;
  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final List<Block> inner = new ArrayList<>();

  DocTable(DocParts parts, Consumer<Block> flow, Consumer<Block> aside) {
    this.parts = parts;
    this.flow = flow;
    this.aside = aside;
  }

  void read(Table table) {
    List<SlotRow> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      rows.add(row(table.getRow(i), table.getTableLevel()));
    }
    if (!rows.isEmpty()) {
      flow.accept(SlotGrid.table(rows));
    }
    inner.forEach(aside);
  }

  private SlotRow row(TableRow row, int level) {
    boolean lined =
        isLine(row.getTopBorder())
            || isLine(row.getBottomBorder())
            || isLine(row.getHorizontalBorder())
            || isLine(row.getVerticalBorder());
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      Slot.Merge merge = merge(cell);
      CellContent text = new CellContent(inner::add);
      boolean shown = merge != Slot.Merge.FROM_ABOVE;
      new DocStory(parts, text, inner::add, shown).read(cell, level);
      int right = cell.getLeftEdge() + cell.getWidth();
      slots.add(new Slot(cell.getLeftEdge(), right, merge, text.text(), hasLine(cell, lined)));
    }
    parts.budget().pieces(1 + slots.size());
    return new SlotRow(row.isTableHeader(), slots, null);
  }

  private static Slot.Merge merge(TableCell cell) {
    if (cell.isMerged() && !cell.isFirstMerged()) {
      return Slot.Merge.FROM_LEFT;
    }
    if (cell.isFirstVerticallyMerged()) {
      return Slot.Merge.BEGIN;
    }
    return cell.isVerticallyMerged() ? Slot.Merge.FROM_ABOVE : Slot.Merge.NONE;
  }

  private static boolean hasLine(TableCell cell, boolean tableHasLines) {
    List<BorderCode> sides =
        List.of(cell.getBrcTop(), cell.getBrcLeft(), cell.getBrcBottom(), cell.getBrcRight());
    return sides.stream().anyMatch(DocTable::isLine)
        || (tableHasLines && !sides.stream().allMatch(side -> side.getBorderType() == NIL));
  }

  private static boolean isLine(BorderCode border) {
    return !border.isEmpty() && border.getBorderType() != 0 && border.getBorderType() != NIL;
  }
}
