package org.baocao.read.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** Joins tables that follow each other without a word between them, where they are one. */
public final class TablePieces {

  private TablePieces() {}

  /**
   * The two as one: as wide, both with lines, the lower one without header rows or with the same
   * ones, and its rows not numbered from the beginning again.
   */
  public static Optional<Table> join(Table above, Table below) {
    boolean repeats = header(above).equals(header(below));
    boolean goesOn =
        above.ruled()
            && below.ruled()
            && above.columns() == below.columns()
            && above.headerRows() > 0
            && (below.headerRows() == 0 || repeats)
            && !startsAlike(above, below);
    return goesOn
        ? Optional.of(joined(above, below, repeats ? below.headerRows() : 0))
        : Optional.empty();
  }

  private static List<String> header(Table table) {
    return table.cells().stream()
        .filter(cell -> cell.row() < table.headerRows())
        .map(cell -> cell.row() + ";" + cell.column() + ";" + cell.columnSpan() + cell.line())
        .toList();
  }

  private static boolean startsAlike(Table above, Table below) {
    String start = start(above);
    return !start.isEmpty() && start.equals(start(below));
  }

  private static String start(Table table) {
    return table.headerRows() == table.rows()
        ? ""
        : table.at(table.headerRows(), 0).map(Cell::line).orElse("");
  }

  private static Table joined(Table above, Table below, int dropped) {
    int down = above.rows() - dropped;
    Table lesser = below.confidence() < above.confidence() ? below : above;
    return new Table(
        above.id(),
        below.rows() + down,
        above.columns(),
        above.headerRows(),
        moved(above.cells(), below.cells(), dropped, down),
        moved(above.covered(), below.covered(), dropped, down),
        true,
        lesser.confidence(),
        lesser.reason(),
        above.page());
  }

  private static List<Cell> moved(List<Cell> above, List<Cell> below, int dropped, int down) {
    return Stream.concat(
            above.stream(),
            below.stream()
                .filter(cell -> cell.row() >= dropped)
                .map(
                    cell ->
                        new Cell(
                            cell.row() + down,
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            cell.text(),
                            cell.page(),
                            cell.box())))
        .toList();
  }
}
