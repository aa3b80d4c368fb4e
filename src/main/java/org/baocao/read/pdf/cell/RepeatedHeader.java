package org.baocao.read.pdf.cell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baocao.model.Cell;

/** Header rows that a table's continuation repeats from its beginning. */
final class RepeatedHeader {

  static final int MOST = 8;

  private RepeatedHeader() {}

  /** How many rows at the top of both say the same and no cell reaches beyond. */
  static int rows(List<Cell> first, List<Cell> next) {
    int equal = 0;
    while (equal < MOST && isEqual(row(first, equal), row(next, equal))) {
      equal++;
    }
    while (equal > 0 && (reaches(first, equal) || reaches(next, equal))) {
      equal--;
    }
    return equal;
  }

  static List<Cell> without(List<Cell> cells, int rows) {
    return cells.stream()
        .filter(cell -> cell.row() >= rows)
        .map(
            cell ->
                new Cell(
                    cell.row() - rows,
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.text(),
                    cell.page(),
                    cell.box()))
        .toList();
  }

  private static boolean reaches(List<Cell> cells, int rows) {
    return cells.stream().anyMatch(cell -> cell.row() < rows && cell.row() + cell.rowSpan() > rows);
  }

  /** Text by column; blank cells do not count. */
  private static Map<Integer, String> row(List<Cell> cells, int row) {
    return cells.stream()
        .filter(cell -> cell.row() == row && !cell.text().isBlank())
        .collect(Collectors.toMap(Cell::column, Cell::line, (a, b) -> a));
  }

  private static boolean isEqual(Map<Integer, String> a, Map<Integer, String> b) {
    return !a.isEmpty() && a.equals(b);
  }
}
