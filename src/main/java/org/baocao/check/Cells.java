package org.baocao.check;

import java.util.Optional;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Table;

/** Evidence from the cells of an appendix. */
final class Cells {

  private Cells() {}

  static Evidence evidence(Table table, Cell cell, String section) {
    return new Evidence(
        new CellPlace(table.id(), cell.row(), cell.column(), cell.page(), cell.box()),
        section,
        cell.text());
  }

  /** The first cell of a row that says something. */
  static Optional<Evidence> row(Table table, int row, String section) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row && !cell.text().isBlank())
        .findFirst()
        .map(cell -> evidence(table, cell, section));
  }

  /** {@code PL7}, or the table's id where it has no number. */
  static String section(Appendix appendix) {
    return appendix.number() == null ? appendix.table() : "PL" + appendix.number();
  }
}
