package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** The marks of a table's columns, looked at where a number asks for them. */
final class ColumnMarks {

  private record Key(int column, boolean rates) {}

  private final Table table;
  private final Set<Integer> rateRows;
  private final Map<Key, Marks> known = new HashMap<>();

  ColumnMarks(Table table, Set<Integer> rateRows) {
    this.table = table;
    this.rateRows = Set.copyOf(rateRows);
  }

  /**
   * Decimals of rates say nothing of counts and money: many write {@code 58.5} and {@code 9.215}.
   */
  Marks of(int column, boolean rates) {
    return known.computeIfAbsent(new Key(column, rates), this::marks);
  }

  private Marks marks(Key key) {
    List<String> texts =
        table.cells().stream()
            .filter(cell -> cell.column() == key.column())
            .filter(cell -> key.rates() || !rateRows.contains(cell.row()))
            .map(Cell::line)
            .filter(text -> key.rates() || !text.endsWith("%"))
            .toList();
    return Marks.of(texts);
  }
}
