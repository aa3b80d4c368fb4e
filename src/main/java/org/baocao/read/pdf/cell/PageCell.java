package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/** A cell, the slots it covers, and the lines that stand in it. */
public record PageCell(
    int row, int column, int rowSpan, int columnSpan, Rect area, List<Line> lines) {

  public PageCell {
    lines = List.copyOf(lines);
  }

  /** Lines joined; texts side by side keep theirs apart. */
  public String text(PageTable.Kind kind) {
    return kind == PageTable.Kind.SIDE_BY_SIDE ? CellText.ofEach(lines) : CellText.of(lines, area);
  }

  public boolean isBlank() {
    return lines.isEmpty();
  }
}
