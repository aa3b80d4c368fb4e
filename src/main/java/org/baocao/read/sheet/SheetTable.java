package org.baocao.read.sheet;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.read.grid.GridBuilder;

/** Rows of a sheet as a table, without the columns in which no cell begins. */
final class SheetTable {

  private final ShownRows rows;
  private final int from;
  private final int end;
  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();
  private final int right;

  SheetTable(ShownRows rows, int from, int end) {
    this.rows = rows;
    this.from = from;
    this.end = end;
    cells().forEach(cell -> columns.put(cell.column(), 0));
    int number = 0;
    for (var column : columns.entrySet()) {
      column.setValue(number++);
    }
    right = cells().stream().mapToInt(ShownCell::end).max().orElse(0);
  }

  private List<ShownCell> cells() {
    return IntStream.range(from, end).mapToObj(rows::at).flatMap(List::stream).toList();
  }

  int columns() {
    return columns.size();
  }

  /** Whether a row is one cell over the whole width. */
  boolean isTitle(int row) {
    List<ShownCell> cells = rows.at(row);
    return columns() > 1
        && cells.size() == 1
        && cells.getFirst().column() == columns.firstKey()
        && cells.getFirst().end() >= right;
  }

  Table table() {
    GridBuilder grid = new GridBuilder().size(end - from, columns());
    cells().forEach(cell -> grid.add(cell(cell)));
    rows.covered().stream()
        .filter(cell -> cell.row() >= from && cell.row() < end)
        .filter(cell -> columns.floorKey(cell.column()) != null)
        .forEach(cell -> grid.cover(cell(cell)));
    return grid.build("", true, 1, null);
  }

  private Cell cell(ShownCell cell) {
    int column = columns.floorEntry(cell.column()).getValue();
    int width = columns.subMap(cell.column(), cell.end()).size();
    int height = Math.min(cell.below(), end) - cell.row();
    return new Cell(cell.row() - from, column, height, Math.max(width, 1), cell.text(), null, null);
  }
}
