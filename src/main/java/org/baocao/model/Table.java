package org.baocao.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as a grid of {@code rows} × {@code columns} slots, each covered by exactly one cell; the
 * pieces of a table that runs over several pages are one table, its repeated header rows once.
 *
 * @param id {@code t1}, {@code t2}, … in reading order
 * @param headerRows how many rows at the top are headers
 * @param cells in order of row, then column
 * @param covered cells hidden under a merged one that hold text all the same: Word keeps such text
 *     and does not show it
 * @param ruled whether lines are drawn; letterheads and signature blocks are tables without
 * @param confidence 0 to 1, how sure the grid is
 */
public record Table(
    String id,
    int rows,
    int columns,
    int headerRows,
    List<Cell> cells,
    List<Cell> covered,
    boolean ruled,
    double confidence,
    @Nullable Integer page)
    implements Block {

  public Table {
    cells = List.copyOf(cells);
    covered = List.copyOf(covered);
  }

  /** The cell that covers a slot, merged or not. */
  public Optional<Cell> at(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }
}
