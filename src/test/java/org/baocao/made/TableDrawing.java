package org.baocao.made;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/**
 * Draws a table as reports have them: labels on one to three levels, then rows that begin with
 * their number. No column is needless: the lowest labels stand one over each.
 */
public final class TableDrawing {

  private final Choices choices;
  private final Turning turning;
  private final List<Cell> cells = new ArrayList<>();
  private final int columns;
  private final int headerRows;
  private final boolean[][] taken;
  private final Integer[] pages;

  private TableDrawing(Choices choices, Turning turning) {
    this.choices = choices;
    this.turning = turning;
    columns = 2 + choices.below(6);
    headerRows = 1 + choices.below(3);
    int rows = headerRows + 1 + choices.below(9);
    taken = new boolean[rows][columns];
    pages = new Integer[rows];
  }

  /** A table without a name whose rows turn the pages. */
  public static Table draw(Choices choices, Turning turning) {
    return new TableDrawing(choices, turning).table();
  }

  private Table table() {
    Arrays.fill(pages, 0, headerRows, turning.page());
    labels(0, 0, columns);
    for (int row = headerRows; row < taken.length; row++) {
      pages[row] = turning.maybe(choices);
      body(row);
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Table("", taken.length, columns, headerRows, cells, List.of(), true, 1, pages[0]);
  }

  /** A label over one column reaches down to the last level. */
  private void labels(int row, int left, int right) {
    for (int column = left; column < right; ) {
      boolean lowest = row == headerRows - 1;
      int width = lowest ? 1 : 1 + choices.below(Math.min(3, right - column));
      int height = width == 1 ? headerRows - row : 1;
      add(row, column, height, width, Wordings.label(choices));
      if (width > 1) {
        labels(row + 1, column, column + width);
      }
      column += width;
    }
  }

  private void body(int row) {
    boolean first = row == headerRows;
    if (!taken[row][0]) {
      boolean wide = !first && choices.oneIn(10) && isFree(row, 0, columns);
      String number = row - headerRows + 1 + choices.of("", ".", ".1");
      add(row, 0, 1, wide ? columns : 1, wide ? "Nhóm " + number : number);
    }
    for (int column = 1; column < columns; column++) {
      if (!taken[row][column]) {
        int width = first || !choices.oneIn(5) ? 1 : 1 + choices.below(columns - column);
        int height = first || !choices.oneIn(5) ? 1 : 1 + choices.below(3);
        String text = column == 1 ? Wordings.subject(choices) : Wordings.figure(choices);
        add(row, column, height, width, first && text.isEmpty() ? "7" : text);
      }
    }
  }

  private boolean isFree(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (taken[row][column]) {
        return false;
      }
    }
    return true;
  }

  private void add(int row, int column, int height, int width, String text) {
    int right = column + 1;
    while (right < column + width && !taken[row][right]) {
      right++;
    }
    int below = Math.min(row + height, taken.length);
    for (int r = row; r < below; r++) {
      Arrays.fill(taken[r], column, right, true);
    }
    cells.add(new Cell(row, column, below - row, right - column, text, pages[row], null));
  }
}
