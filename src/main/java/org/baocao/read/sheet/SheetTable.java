package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.read.grid.GridBuilder;

/** Rows of a sheet as a table, without the columns in which no cell begins. */
final class SheetTable {

  private static final int FEWEST_COLUMNS = 2;

  private final ShownRows rows;
  private final int from;
  private final int end;
  private final int left;
  private final int right;
  private final List<ShownCell> cells;
  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

  /** Of cells that begin in columns from {@code left}, before {@code until}. */
  private SheetTable(ShownRows rows, int from, int end, int left, int until) {
    this.rows = rows;
    this.from = from;
    this.end = end;
    this.left = left;
    this.cells =
        IntStream.range(from, end)
            .mapToObj(rows::at)
            .flatMap(row -> row.stream().filter(cell -> isWithin(cell, left, until)))
            .toList();
    this.right = cells.stream().mapToInt(ShownCell::end).max().orElse(left);
    cells.forEach(cell -> columns.put(cell.column(), 0));
    int number = 0;
    for (var column : columns.entrySet()) {
      column.setValue(number++);
    }
  }

  SheetTable(ShownRows rows, int from, int end) {
    this(rows, from, end, 0, Integer.MAX_VALUE);
  }

  private static boolean isWithin(ShownCell cell, int left, int until) {
    return cell.column() >= left && cell.column() < until;
  }

  /** The tables beside each other, from the left: between them lie columns without any cell. */
  List<SheetTable> apart() {
    BitSet taken = new BitSet();
    cells.forEach(cell -> taken.set(cell.column(), cell.end()));
    List<SheetTable> tables = new ArrayList<>();
    for (int at = taken.nextSetBit(0); at >= 0; at = taken.nextSetBit(taken.nextClearBit(at))) {
      tables.add(new SheetTable(rows, from, end, at, taken.nextClearBit(at)));
    }
    return tables.stream().allMatch(table -> table.columns() >= FEWEST_COLUMNS)
        ? tables.stream().flatMap(table -> table.filled().stream()).toList()
        : List.of(this);
  }

  /** From the first row with text to the last one; none where there is no text. */
  private List<SheetTable> filled() {
    List<ShownCell> texts = cells.stream().filter(ShownCell::filled).toList();
    if (texts.isEmpty()) {
      return List.of();
    }
    int last = texts.stream().mapToInt(ShownCell::below).max().orElse(end);
    return List.of(new SheetTable(rows, texts.getFirst().row(), Math.min(last, end), left, right));
  }

  int columns() {
    return columns.size();
  }

  List<ShownCell> cells() {
    return cells;
  }

  /** The rows at the top that are one cell over the whole width. */
  SheetTable titles() {
    int body = from;
    while (body < end - 1 && isTitle(body)) {
      body++;
    }
    return new SheetTable(rows, from, body, left, right);
  }

  SheetTable below(SheetTable titles) {
    return titles.end == from ? this : new SheetTable(rows, titles.end, end, left, right);
  }

  private boolean isTitle(int row) {
    List<ShownCell> inRow =
        rows.at(row).stream().filter(cell -> isWithin(cell, left, right)).toList();
    return columns() > 1
        && inRow.size() == 1
        && inRow.getFirst().column() == columns.firstKey()
        && inRow.getFirst().end() >= right;
  }

  Table table() {
    GridBuilder grid = new GridBuilder().size(end - from, columns());
    cells.forEach(cell -> grid.add(cell(cell)));
    rows.covered().stream()
        .filter(cell -> cell.row() >= from && cell.row() < end)
        .filter(cell -> isWithin(cell, columns.firstKey(), right))
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
