package org.baocao.read.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/**
 * A table whose cells say how many rows and columns they span: each takes the next slots that none
 * above reaches into; columns in which no cell begins are left out.
 */
public final class SpanGrid {

  private static final int MOST_COLUMNS = 10_000;

  private final List<Cell> cells = new ArrayList<>();
  private final List<Integer> reach = new ArrayList<>();
  private int row = -1;
  private int column;
  private int headers;
  private int lined;

  public void row(boolean header) {
    row++;
    column = 0;
    headers += header && headers == row ? 1 : 0;
  }

  public void cell(int width, int height, String text, boolean isLined) {
    while (column < reach.size() && reach.get(column) > row) {
      column++;
    }
    cells.add(new Cell(row, column, height, width, text, null, null));
    lined += isLined ? 1 : 0;
    int end = column + width;
    if (end > MOST_COLUMNS) {
      throw new TooLarge(end + " columns");
    }
    while (reach.size() < end) {
      reach.add(0);
    }
    for (; column < end; column++) {
      reach.set(column, Math.max(reach.get(column), row + height));
    }
  }

  /** No cell reaches beyond the group of rows that it begins in. */
  public void groupEnds() {
    reach.replaceAll(below -> Math.min(below, row + 1));
  }

  /** Empty where there is no row. */
  public Optional<Table> table() {
    if (row < 0) {
      return Optional.empty();
    }
    TreeSet<Integer> starts = new TreeSet<>();
    cells.forEach(cell -> starts.add(cell.column()));
    List<Integer> columns = List.copyOf(starts);
    GridBuilder grid = new GridBuilder().size(row + 1, 1).markHeaders(headers);
    for (Cell cell : cells) {
      int first = Collections.binarySearch(columns, cell.column());
      int width = starts.subSet(cell.column(), cell.column() + cell.columnSpan()).size();
      int height = Math.min(cell.rowSpan(), row + 1 - cell.row());
      grid.add(new Cell(cell.row(), first, height, width, cell.text(), null, null));
    }
    return Optional.of(grid.build("", 2 * lined > cells.size(), 1, null));
  }
}
