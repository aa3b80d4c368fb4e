package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * A cell, the slots it covers, and the lines that stand in it.
 *
 * @param settled its text where the lines are given up
 */
public record PageCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    Rect area,
    List<Line> lines,
    @Nullable String settled) {

  public PageCell {
    lines = List.copyOf(lines);
  }

  public PageCell(int row, int column, int rowSpan, int columnSpan, Rect area, List<Line> lines) {
    this(row, column, rowSpan, columnSpan, area, lines, null);
  }

  /** Lines joined; texts side by side keep theirs apart. */
  public String text(PageTable.Kind kind) {
    if (settled != null) {
      return settled;
    }
    return kind == PageTable.Kind.SIDE_BY_SIDE ? CellText.ofEach(lines) : CellText.of(lines, area);
  }

  public boolean isBlank() {
    return lines.isEmpty();
  }
}
