package org.baocao.read.pdf.flow;

import java.util.List;
import org.baocao.read.pdf.cell.PageTable;

/** What a page holds: its tables, and the lines outside them in reading order. */
public record PageFlow(
    int page, double width, double height, List<FlowLine> lines, List<PageTable> tables) {

  public PageFlow {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  PageFlow with(List<FlowLine> others) {
    return new PageFlow(page, width, height, others, tables);
  }
}
