package org.baocao.read.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of {@code w:tblGrid} begin. Where widths are missing, or programs that leave
 * the layout to Word wrote next to nothing for all of them, all are alike.
 */
final class GridColumns {

  private static final int WIDTH_UNKNOWN = 1000;

  /** In twentieths of a point: a table of which no column is wider holds no word. */
  private static final int NEXT_TO_NOTHING = 120;

  private final List<Integer> widths = new ArrayList<>();
  private final List<Integer> edges = new ArrayList<>(List.of(0));

  void add(int width) {
    widths.add(width);
  }

  /** The left edge of a column, in twentieths of a point. */
  int edge(int column) {
    if (edges.size() == 1) {
      boolean known =
          widths.stream().allMatch(width -> width > 0)
              && widths.stream().anyMatch(width -> width > NEXT_TO_NOTHING);
      widths.forEach(width -> edges.add(edges.getLast() + (known ? width : WIDTH_UNKNOWN)));
    }
    while (edges.size() <= column) {
      edges.add(edges.getLast() + WIDTH_UNKNOWN);
    }
    return edges.get(column);
  }
}
