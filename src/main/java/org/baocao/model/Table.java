package org.baocao.model;

import java.util.Comparator;
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
 * @param reason why it is not surer, null where nothing speaks against it
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
    @Nullable Reason reason,
    @Nullable Integer page)
    implements Block {

  /** What speaks against a reading; the words for it stand in message bundles. */
  public enum Reason {
    /** Rules cut through words, or words stand outside of all cells. */
    WORDS_ACROSS_RULES,
    /** Columns are told by white gaps alone, and words reach over them. */
    NO_RULES,
    /** The letters themselves may have been read wrongly. */
    GARBLED_TEXT
  }

  private static final Comparator<Cell> ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  /** Below this confidence a reading must be compared with the original. */
  public static final double SURE = 0.9;

  public Table {
    cells = cells.stream().sorted(ORDER).toList();
    covered = List.copyOf(covered);
  }

  /** A table that nothing speaks against, or of which nobody says what does. */
  public Table(
      String id,
      int rows,
      int columns,
      int headerRows,
      List<Cell> cells,
      List<Cell> covered,
      boolean ruled,
      double confidence,
      @Nullable Integer page) {
    this(id, rows, columns, headerRows, cells, covered, ruled, confidence, null, page);
  }

  public Table named(String name) {
    return new Table(
        name, rows, columns, headerRows, cells, covered, ruled, confidence, reason, page);
  }

  /** The same, less sure by a factor from 0 to 1; the latest reason counts. */
  public Table doubted(double factor, Reason why) {
    return factor >= 1
        ? this
        : new Table(
            id, rows, columns, headerRows, cells, covered, ruled, factor * confidence, why, page);
  }

  /** Whether it must be compared with the original before figures of it are held against anyone. */
  public boolean doubtful() {
    return confidence < SURE;
  }

  /** The cell that covers a slot, merged or not; found from the row's end backwards. */
  public Optional<Cell> at(int row, int column) {
    for (int i = rowEnd(row) - 1; i >= 0; i--) {
      if (cells.get(i).covers(row, column)) {
        return Optional.of(cells.get(i));
      }
    }
    return Optional.empty();
  }

  /** How many cells begin in {@code row} or above it. */
  private int rowEnd(int row) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).row() <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
