package org.baocao.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.cell.PageTable;

/**
 * A table on one page as a grid of texts; a cell that spans stands in its first slot, the others
 * are empty.
 *
 * @param page 1-based
 * @param confidence 0 to 1, how sure the grid is
 */
public record TableGrid(
    int page, List<List<String>> rows, List<Span> spans, boolean ruled, double confidence) {

  /** A cell over several slots, by its first one. */
  public record Span(int row, int column, int rowSpan, int columnSpan) {}

  static TableGrid of(PageTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      rows.add(new ArrayList<>(Collections.nCopies(table.columns(), "")));
    }
    List<Span> spans = new ArrayList<>();
    for (PageCell cell : table.cells()) {
      rows.get(cell.row()).set(cell.column(), cell.text());
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        spans.add(new Span(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
      }
    }
    boolean ruled = table.kind() == PageTable.Kind.RULED;
    return new TableGrid(table.page(), rows, spans, ruled, table.confidence());
  }
}
