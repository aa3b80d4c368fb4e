package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.TooLarge;

/** A sheet while it is read: its cells, which of them are merged, and what is hidden. */
public final class Sheet {

  /** Excel's own limits. */
  public static final int MOST_ROWS = 1 << 20;

  public static final int MOST_COLUMNS = 1 << 14;

  private final Budget budget;
  private final List<SheetCell> cells = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  public Sheet(Budget budget) {
    this.budget = budget;
  }

  /** Cells come row by row; those that show nothing are not kept. */
  public void add(SheetCell cell) {
    if (cell.text().isEmpty() && !cell.sided()) {
      return;
    }
    budget.pieces(1);
    if (cell.row() >= MOST_ROWS || cell.column() >= MOST_COLUMNS) {
      throw new TooLarge("cell " + cells.size());
    }
    cells.add(cell);
  }

  public void merge(Merge merge) {
    boolean single = merge.top() == merge.bottom() && merge.left() == merge.right();
    if (!single && merge.top() <= merge.bottom() && merge.left() <= merge.right()) {
      budget.pieces(1);
      merges.add(merge);
    }
  }

  /** The end is exclusive. */
  public void hideRows(int from, int end) {
    hiddenRows.set(Math.min(from, MOST_ROWS), Math.min(end, MOST_ROWS));
  }

  /** The end is exclusive. */
  public void hideColumns(int from, int end) {
    hiddenColumns.set(Math.min(from, MOST_COLUMNS), Math.min(end, MOST_COLUMNS));
  }

  List<SheetCell> cells() {
    return cells;
  }

  List<Merge> merges() {
    return merges;
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }
}
