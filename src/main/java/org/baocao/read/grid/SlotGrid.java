package org.baocao.read.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.read.grid.Slot.Merge;
import org.jspecify.annotations.Nullable;

/** Lays the rows of a file's table out on a grid without columns that no cell needs. */
public final class SlotGrid {

  /** In twentieths of a point, 1.8 mm: no column of text is narrower. */
  private static final int TOLERANCE = 100;

  private final List<SlotRow> rows;
  private final ColumnEdges edges = new ColumnEdges(TOLERANCE);
  private final GridBuilder grid = new GridBuilder();

  /** A cell of the grid that may still grow downwards; {@code below} is the row after it. */
  private record Growing(
      int row, int below, int column, int end, String text, @Nullable Integer page) {}

  private SlotGrid(List<SlotRow> rows) {
    this.rows = rows;
  }

  /** The table without a name; {@code rows} are at least one. */
  public static Table table(List<SlotRow> rows) {
    return new SlotGrid(rows).table();
  }

  private Table table() {
    rows.forEach(row -> row.slots().forEach(this::takeEdges));
    Map<Integer, Growing> above = Map.of();
    int headers = 0;
    for (int row = 0; row < rows.size(); row++) {
      above = lay(row, above);
      headers += headers == row && rows.get(row).header() ? 1 : 0;
    }
    above.values().forEach(this::settle);
    return grid.size(rows.size(), 1)
        .markHeaders(headers)
        .build("", ruled(), 1, rows.getFirst().page());
  }

  private void takeEdges(Slot slot) {
    if (!slot.text().isEmpty() || !edges.isNarrow(slot.left(), slot.right())) {
      edges.cell(slot.left(), slot.right());
    }
  }

  /** Lays a row under those that may still grow; gives those that may grow after it. */
  private Map<Integer, Growing> lay(int row, Map<Integer, Growing> above) {
    Map<Integer, Growing> now = new HashMap<>();
    SlotRow source = rows.get(row);
    for (Slot slot : widened(row)) {
      int column = edges.column(slot.left());
      int end = edges.column(slot.right());
      if (end > column) {
        Growing alone = new Growing(row, row + 1, column, end, slot.text(), source.page());
        now.put(column, grown(slot.merge(), alone, above.get(column)));
      }
    }
    above.values().stream()
        .filter(cell -> !goesOn(cell, now.get(cell.column)))
        .forEach(this::settle);
    return now;
  }

  /** The cells of a row, each with those that it takes in on its right; their text is hidden. */
  private List<Slot> widened(int row) {
    SlotRow source = rows.get(row);
    List<Slot> wide = new ArrayList<>();
    for (Slot slot : source.slots()) {
      if (slot.merge() == Merge.FROM_LEFT && !wide.isEmpty()) {
        Slot left = wide.removeLast();
        boolean lined = left.lined() || slot.lined();
        wide.add(new Slot(left.left(), slot.right(), left.merge(), left.text(), lined));
        int column = edges.column(slot.left());
        grid.cover(new Cell(row, column, 1, 1, slot.text(), source.page(), null));
      } else {
        wide.add(slot);
      }
    }
    return wide;
  }

  /** The cell itself, or the one above with it; its text is hidden then. */
  private Growing grown(Merge merge, Growing cell, @Nullable Growing over) {
    if (merge == Merge.FROM_ABOVE && over != null && over.end == cell.end) {
      hide(cell);
      return new Growing(over.row, cell.below, over.column, over.end, over.text, over.page);
    }
    return cell;
  }

  private static boolean goesOn(Growing cell, @Nullable Growing now) {
    return now != null && now.row == cell.row;
  }

  private void hide(Growing cell) {
    grid.cover(new Cell(cell.row, cell.column, 1, 1, cell.text, cell.page, null));
  }

  private void settle(Growing cell) {
    int height = cell.below - cell.row;
    int width = cell.end - cell.column;
    grid.add(new Cell(cell.row, cell.column, height, width, cell.text, cell.page, null));
  }

  private boolean ruled() {
    long all = rows.stream().mapToLong(row -> row.slots().size()).sum();
    long lined = rows.stream().flatMap(row -> row.slots().stream()).filter(Slot::lined).count();
    return 2 * lined > all;
  }
}
