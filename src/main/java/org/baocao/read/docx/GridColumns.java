package org.baocao.read.docx;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of {@code w:tblGrid} begin; where widths are missing, all are alike. */
final class GridColumns {

  private static final int WIDTH_UNKNOWN = 1000;

  private final List<Integer> widths = new ArrayList<>();
  private final List<Integer> edges = new ArrayList<>(List.of(0));

  void add(int width) {
    widths.add(width);
  }

  /** The left edge of a column, in twentieths of a point. */
  int edge(int column) {
    if (edges.size() == 1) {
      boolean known = widths.stream().allMatch(width -> width > 0);
      widths.forEach(width -> edges.add(edges.getLast() + (known ? width : WIDTH_UNKNOWN)));
    }
    while (edges.size() <= column) {
      edges.add(edges.getLast() + WIDTH_UNKNOWN);
    }
    return edges.get(column);
  }
}
