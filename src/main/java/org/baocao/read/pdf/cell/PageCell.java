package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/**
 * A cell, the slots it covers, and the lines that stand in it.
 *
 * @param full whether not a figure more had room in its last line
 * @param text once the lines are given up for it; empty until then
 */
public record PageCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    Rect area,
    List<Line> lines,
    boolean full,
    String text) {

  public PageCell {
    lines = List.copyOf(lines);
  }

  public PageCell(int row, int column, int rowSpan, int columnSpan, Rect area, List<Line> lines) {
    this(row, column, rowSpan, columnSpan, area, lines, false, "");
  }

  /** The same cell as text, without its glyphs. */
  PageCell settled(boolean isFull, String joined) {
    return new PageCell(row, column, rowSpan, columnSpan, area, List.of(), isFull, joined);
  }

  public boolean isBlank() {
    return lines.isEmpty();
  }
}
