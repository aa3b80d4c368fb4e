package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.TooLarge;

/** The rows of a sheet as shown: merged cells whole, hidden rows and columns closed up. */
final class ShownRows {

  /** Rows of merged cells; no honest sheet has as many. */
  private static final int MOST_MERGED = 2_000_000;

  private final NavigableMap<Integer, List<ShownCell>> rows = new TreeMap<>();
  private final List<ShownCell> covered = new ArrayList<>();
  private final BitSet sided = new BitSet();
  private final int[] rowRanks;
  private final int[] columnRanks;
  private final BitSet hiddenRows;
  private final BitSet hiddenColumns;

  private ShownRows(Sheet sheet) {
    hiddenRows = sheet.hiddenRows();
    hiddenColumns = sheet.hiddenColumns();
    rowRanks = ranks(hiddenRows, sheet.cells().stream().mapToInt(SheetCell::row).max().orElse(0));
    columnRanks =
        ranks(hiddenColumns, sheet.cells().stream().mapToInt(SheetCell::column).max().orElse(0));
  }

  static ShownRows of(Sheet sheet) {
    ShownRows shown = new ShownRows(sheet);
    shown.lay(sheet);
    shown.rows.values().forEach(row -> row.sort(Comparator.comparingInt(ShownCell::column)));
    return shown;
  }

  private static int[] ranks(BitSet hidden, int last) {
    int[] ranks = new int[last + 2];
    for (int i = 0; i <= last; i++) {
      ranks[i + 1] = ranks[i] + (hidden.get(i) ? 0 : 1);
    }
    return ranks;
  }

  private static int rank(int[] ranks, int index) {
    return ranks[Math.min(index, ranks.length - 1)];
  }

  private void lay(Sheet sheet) {
    Map<Integer, NavigableMap<Integer, Merge>> merged = mergedRows(sheet);
    Map<Merge, SheetCell> first = new HashMap<>();
    Set<Merge> withSides = new HashSet<>();
    for (SheetCell cell : sheet.cells()) {
      var at = merged.getOrDefault(cell.row(), new TreeMap<>()).floorEntry(cell.column());
      boolean inside = at != null && at.getValue().right() >= cell.column();
      boolean hidden = hiddenRows.get(cell.row()) || hiddenColumns.get(cell.column());
      if (cell.sided() && !hidden) {
        sided.set(rank(rowRanks, cell.row()));
      }
      if (!inside) {
        put(cell, new Merge(cell.row(), cell.column(), cell.row(), cell.column()), cell.sided());
        continue;
      }
      Merge merge = at.getValue();
      if (cell.sided()) {
        withSides.add(merge);
      }
      if (merge.begins(cell)) {
        first.put(merge, cell);
      } else if (cell.text().isEmpty()) {
        first.putIfAbsent(merge, blank(merge));
      } else if (!hidden) {
        covered.add(shown(cell, new Merge(cell.row(), cell.column(), cell.row(), cell.column())));
      }
    }
    first.forEach((merge, cell) -> put(cell, merge, withSides.contains(merge)));
  }

  private static SheetCell blank(Merge merge) {
    return new SheetCell(merge.top(), merge.left(), "", Emphasis.NONE, false);
  }

  private static Map<Integer, NavigableMap<Integer, Merge>> mergedRows(Sheet sheet) {
    TreeMap<Integer, NavigableMap<Integer, Merge>> merged = new TreeMap<>();
    sheet.cells().forEach(cell -> merged.computeIfAbsent(cell.row(), row -> new TreeMap<>()));
    int count = 0;
    for (Merge merge : sheet.merges()) {
      for (NavigableMap<Integer, Merge> row :
          merged.subMap(merge.top(), true, merge.bottom(), true).values()) {
        row.putIfAbsent(merge.left(), merge);
        if (++count > MOST_MERGED) {
          throw new TooLarge("merged cells");
        }
      }
    }
    return merged;
  }

  private void put(SheetCell cell, Merge merge, boolean isSided) {
    ShownCell shown =
        shown(
            new SheetCell(cell.row(), cell.column(), cell.text(), cell.emphasis(), isSided), merge);
    if (shown.row() < shown.below() && shown.column() < shown.end()) {
      rows.computeIfAbsent(shown.row(), row -> new ArrayList<>()).add(shown);
    }
  }

  private ShownCell shown(SheetCell cell, Merge merge) {
    return new ShownCell(
        rank(rowRanks, merge.top()),
        rank(rowRanks, merge.bottom() + 1),
        rank(columnRanks, merge.left()),
        rank(columnRanks, merge.right() + 1),
        cell.text(),
        cell.emphasis(),
        cell.sided());
  }

  List<ShownCell> at(int row) {
    return rows.getOrDefault(row, List.of());
  }

  /** Cells with text under merged ones. */
  List<ShownCell> covered() {
    return covered;
  }

  /** The row after the last one; rows that show nothing at the end are not counted. */
  int end() {
    return rows.isEmpty() ? 0 : rows.lastKey() + 1;
  }

  /** Whether a line is drawn between cells of a row. */
  boolean isSided(int row) {
    return sided.get(row);
  }

  /** Whether a row begins a cell with text, or one reaches into it from above. */
  BitSet filled() {
    BitSet filled = new BitSet();
    rows.values().stream()
        .flatMap(List::stream)
        .filter(ShownCell::filled)
        .forEach(cell -> filled.set(cell.row(), cell.below()));
    return filled;
  }
}
