package org.baocao.cli;

import java.util.List;
import java.util.stream.Stream;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Table;

/**
 * The tables of a document that hold data, told without any form: letterheads, signature blocks and
 * prose in two columns are tables without lines in the file too, and are left out.
 */
final class DataTables {

  private static final int PAIR = 2;

  private DataTables() {}

  static List<Table> of(Document document) {
    return document.tables().filter(DataTables::isData).toList();
  }

  private static boolean isData(Table table) {
    return filled(table).count() > 1 && (table.ruled() || !isSideBySide(table));
  }

  /** One row or column of texts; or two by two with several paragraphs in a cell. */
  private static boolean isSideBySide(Table table) {
    return table.rows() < PAIR
        || table.columns() < PAIR
        || (table.rows() == PAIR
            && table.columns() == PAIR
            && filled(table).anyMatch(cell -> cell.text().contains("\n")));
  }

  private static Stream<Cell> filled(Table table) {
    return table.cells().stream().filter(cell -> !cell.text().isBlank());
  }
}
