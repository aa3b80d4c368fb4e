package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;

/**
 * A table, or a table's piece, on one page.
 *
 * @param edges x of the columns' edges, one more than columns
 * @param cells in order of row, then column; no two overlap
 * @param closed whether a rule ends it at the bottom
 * @param confidence share of its glyphs that no edge cuts and that a cell holds
 */
public record PageTable(
    int page,
    Rect area,
    List<Double> edges,
    int rows,
    List<PageCell> cells,
    Kind kind,
    boolean closed,
    double confidence) {

  /** What makes the table one. */
  public enum Kind {
    RULED,
    UNRULED,
    /** Two texts side by side, as in a letterhead: no data. */
    SIDE_BY_SIDE
  }

  public PageTable {
    edges = List.copyOf(edges);
    cells = List.copyOf(cells);
  }

  public int columns() {
    return edges.size() - 1;
  }

  /** The same table as text, without its glyphs: a long document holds many. */
  public PageTable settled() {
    Joints joints = Joints.of(this);
    List<PageCell> texts =
        cells.stream().map(cell -> cell.settled(joints.isFull(cell), text(cell, joints))).toList();
    return new PageTable(page, area, edges, rows, texts, kind, closed, confidence);
  }

  /** Lines joined; texts side by side keep theirs apart. */
  private String text(PageCell cell, Joints joints) {
    return kind == Kind.SIDE_BY_SIDE
        ? CellText.ofEach(cell.lines())
        : CellText.of(cell.lines(), joints.of(cell));
  }

  /** The same table, less sure. */
  PageTable doubted(double share) {
    return new PageTable(page, area, edges, rows, cells, kind, closed, share * confidence);
  }
}
