package org.baocao.read.pdf.flow;

import java.util.List;
import java.util.Set;
import org.baocao.read.pdf.cell.PageTable;

/**
 * A page, or one column of a page set in columns: its tables, and the lines outside them from top
 * to bottom.
 *
 * @param id its place in the document's reading order
 * @param whole whether it is a whole page
 * @param notes lines of the footnotes
 */
public record PageFlow(
    int id,
    int page,
    double width,
    double height,
    boolean whole,
    List<FlowLine> lines,
    List<PageTable> tables,
    List<FlowLine> notes) {

  public PageFlow {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  public boolean isBlank() {
    return lines.isEmpty() && tables.isEmpty() && notes.isEmpty();
  }

  public PageFlow with(List<FlowLine> footnotes) {
    return new PageFlow(id, page, width, height, whole, lines, tables, footnotes);
  }

  PageFlow without(Set<FlowLine> left) {
    return new PageFlow(
        id, page, width, height, whole, rest(lines, left), tables, rest(notes, left));
  }

  private static List<FlowLine> rest(List<FlowLine> lines, Set<FlowLine> left) {
    return lines.stream().filter(line -> !left.contains(line)).toList();
  }
}
