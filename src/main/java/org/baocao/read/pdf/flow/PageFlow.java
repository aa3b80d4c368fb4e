package org.baocao.read.pdf.flow;

import java.util.List;
import org.baocao.read.pdf.cell.PageTable;

/**
 * A page, or one column of a page set in columns: its tables, and the lines outside them from top
 * to bottom.
 *
 * @param id its place in the document's reading order
 * @param whole whether it is a whole page
 */
public record PageFlow(
    int id,
    int page,
    double width,
    double height,
    boolean whole,
    List<FlowLine> lines,
    List<PageTable> tables) {

  public PageFlow {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  public boolean isBlank() {
    return lines.isEmpty() && tables.isEmpty();
  }

  PageFlow with(List<FlowLine> others) {
    return new PageFlow(id, page, width, height, whole, others, tables);
  }
}
