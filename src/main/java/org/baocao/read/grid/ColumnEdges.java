package org.baocao.read.grid;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of a table whose rows say where their cells begin and end: edges closer than the
 * tolerance are one, unless a cell lies between them.
 */
public final class ColumnEdges {

  private final int tolerance;
  private final TreeSet<Integer> positions = new TreeSet<>();
  private final Set<Long> narrow = new HashSet<>();
  private final Map<Integer, Integer> columns = new TreeMap<>();

  public ColumnEdges(int tolerance) {
    this.tolerance = tolerance;
  }

  /** A cell that has to keep its place; one without text may be left out where it is narrow. */
  public void cell(int left, int right) {
    positions.add(left);
    positions.add(right);
    if (right - left <= tolerance) {
      narrow.add(key(left, right));
    }
  }

  /** Whether a cell is so narrow that it may be the trace of a sloppy edge. */
  public boolean isNarrow(int left, int right) {
    return right - left <= tolerance;
  }

  /** The number of the column that begins at an edge of a cell. */
  public int column(int edge) {
    if (columns.isEmpty()) {
      number();
    }
    Integer column = columns.get(edge);
    if (column != null) {
      return column;
    }
    Integer near = positions.floor(edge);
    return near == null ? 0 : columns.getOrDefault(near, 0);
  }

  private void number() {
    int column = -1;
    int first = 0;
    int last = 0;
    for (int position : positions) {
      if (column < 0 || position - first > tolerance || narrow.contains(key(last, position))) {
        column++;
        first = position;
      }
      last = position;
      columns.put(position, column);
    }
  }

  private static long key(int left, int right) {
    return ((long) left << 32) | (right & 0xFFFFFFFFL);
  }
}
