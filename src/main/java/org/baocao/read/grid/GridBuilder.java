package org.baocao.read.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of which every slot is covered by exactly one cell: cells that overlap are cut, and
 * the text of one that is wholly hidden is kept as covered; slots without a cell become blank ones.
 */
public final class GridBuilder {

  private static final Comparator<Cell> READING_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private final List<Cell> cells = new ArrayList<>();
  private final List<Cell> covered = new ArrayList<>();
  private int rows;
  private int columns;
  private int markedHeaders;

  public GridBuilder add(Cell cell) {
    cells.add(cell);
    return size(cell.row() + cell.rowSpan(), cell.column() + cell.columnSpan());
  }

  /** Text that a merged cell hides; blank text is not kept. */
  public GridBuilder cover(Cell cell) {
    if (!cell.text().isBlank()) {
      covered.add(cell);
    }
    return size(cell.row() + 1, cell.column() + 1);
  }

  /** The grid has at least so many rows and columns. */
  public GridBuilder size(int atLeastRows, int atLeastColumns) {
    rows = Math.max(rows, atLeastRows);
    columns = Math.max(columns, atLeastColumns);
    if ((long) rows * columns > Budget.MOST_BLOCKS) {
      throw new TooLarge(rows + " rows, " + columns + " columns");
    }
    return this;
  }

  /** How many rows at the top the format itself marks as headers. */
  public GridBuilder markHeaders(int count) {
    markedHeaders = count;
    return this;
  }

  public Table build(String id, boolean ruled, double confidence, @Nullable Integer page) {
    BitSet[] taken = new BitSet[rows];
    for (int row = 0; row < rows; row++) {
      taken[row] = new BitSet(columns);
    }
    List<Cell> placed = new ArrayList<>(cells.size());
    cells.stream().sorted(READING_ORDER).forEach(cell -> place(cell, taken, placed));
    fill(taken, placed, page);
    placed.sort(READING_ORDER);
    covered.sort(READING_ORDER);
    int headers = HeaderRows.count(placed, rows, columns, markedHeaders, ruled);
    return new Table(id, rows, columns, headers, placed, covered, ruled, confidence, page);
  }

  private void place(Cell cell, BitSet[] taken, List<Cell> placed) {
    if (taken[cell.row()].get(cell.column())) {
      cover(cell);
      return;
    }
    int next = taken[cell.row()].nextSetBit(cell.column());
    int end = cell.column() + cell.columnSpan();
    int right = next < 0 ? end : Math.min(end, next);
    int below = cell.row() + 1;
    while (below < cell.row() + cell.rowSpan() && isFree(taken[below], cell.column(), right)) {
      below++;
    }
    for (int row = cell.row(); row < below; row++) {
      taken[row].set(cell.column(), right);
    }
    placed.add(resized(cell, below - cell.row(), right - cell.column()));
  }

  private static boolean isFree(BitSet row, int from, int to) {
    int next = row.nextSetBit(from);
    return next < 0 || next >= to;
  }

  private static Cell resized(Cell cell, int rowSpan, int columnSpan) {
    return rowSpan == cell.rowSpan() && columnSpan == cell.columnSpan()
        ? cell
        : new Cell(
            cell.row(), cell.column(), rowSpan, columnSpan, cell.text(), cell.page(), cell.box());
  }

  private void fill(BitSet[] taken, List<Cell> placed, @Nullable Integer page) {
    @Nullable Integer[] pages = new Integer[rows];
    placed.forEach(cell -> pages[cell.row()] = cell.page());
    for (int row = 0; row < rows; row++) {
      @Nullable Integer rowPage = pages[row] == null ? page : pages[row];
      for (int c = taken[row].nextClearBit(0); c < columns; c = taken[row].nextClearBit(c + 1)) {
        placed.add(new Cell(row, c, 1, 1, "", rowPage, null));
      }
    }
  }
}
