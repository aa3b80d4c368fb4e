package org.baocao.read.pdf.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.read.grid.GridBuilder;

/**
 * A table from its pieces on consecutive pages: their column edges united, header rows that a later
 * page repeats left out, a row that a page end cuts made whole. Each cell keeps its page and box.
 */
public final class LongTable {

  /** In points: column edges nearer than this are one. */
  private static final double NEAR = 4;

  /** Share of two columns' width, taken together, that both have. */
  private static final double ALIKE = 0.6;

  private final List<PageTable> pieces = new ArrayList<>();

  public LongTable(PageTable first) {
    pieces.add(first);
  }

  /** Takes a piece that stands first on the next page, if it has the same outer edges. */
  public boolean takes(PageTable next) {
    PageTable last = pieces.getLast();
    boolean follows =
        last.kind() == next.kind()
            && last.kind() != PageTable.Kind.SIDE_BY_SIDE
            && next.page() == last.page() + 1
            && (isLike(last, next)
                || (Math.abs(width(last) - width(next)) < NEAR
                    && (refines(last, next) || refines(next, last))));
    if (follows) {
      pieces.add(next);
    }
    return follows;
  }

  public Table table(String id) {
    List<Double> edges = edges();
    List<Cell> rows = new ArrayList<>();
    int height = 0;
    int top = 0;
    int last = 0;
    BitSet full = new BitSet();
    for (PageTable piece : pieces) {
      List<Cell> cells = placed(piece, edges);
      int repeated = RepeatedHeader.rows(rows.subList(0, top), cells);
      cells = RepeatedHeader.without(cells, repeated);
      // All rows so far would be looked through for every page.
      List<Cell> bottom = rows.subList(last, rows.size());
      boolean cut = CutRow.isCut(bottom, height, cells, full);
      int shift = cut ? height - 1 : height;
      if (cut) {
        CutRow.mend(bottom, height, cells);
        cells = cells.stream().filter(cell -> cell.row() > 0).toList();
      }
      last = cells.isEmpty() ? last : rows.size();
      cells.forEach(cell -> rows.add(moved(cell, shift)));
      top = height > RepeatedHeader.MOST ? top : rows.size();
      height = Math.max(height, shift + piece.rows() - repeated);
      full = full(piece, edges);
    }
    return built(id, rows, height, edges.size() - 1);
  }

  private Table built(String id, List<Cell> cells, int rows, int columns) {
    GridBuilder grid = new GridBuilder().size(rows, columns);
    cells.forEach(grid::add);
    double least = pieces.stream().mapToDouble(PageTable::confidence).min().orElse(0);
    PageTable first = pieces.getFirst();
    boolean ruled = first.kind() == PageTable.Kind.RULED;
    Table sure = grid.build(id, ruled, 1, first.page());
    return sure.doubted(least, ruled ? Table.Reason.WORDS_ACROSS_RULES : Table.Reason.NO_RULES);
  }

  /** Columns that gaps part are as wide as what stands in them on a page. */
  private static boolean isLike(PageTable one, PageTable other) {
    if (one.kind() != PageTable.Kind.UNRULED || one.columns() != other.columns()) {
      return false;
    }
    List<Double> a = one.edges();
    List<Double> b = other.edges();
    for (int i = 0; i + 1 < a.size(); i++) {
      double common = Math.min(a.get(i + 1), b.get(i + 1)) - Math.max(a.get(i), b.get(i));
      double whole = Math.max(a.get(i + 1), b.get(i + 1)) - Math.min(a.get(i), b.get(i));
      if (common < ALIKE * whole) {
        return false;
      }
    }
    return true;
  }

  private static double width(PageTable piece) {
    return piece.edges().getLast() - piece.edges().getFirst();
  }

  /** Whether every edge of the coarse piece is one of the fine. */
  private static boolean refines(PageTable fine, PageTable coarse) {
    return offsets(coarse).stream()
        .allMatch(edge -> offsets(fine).stream().anyMatch(other -> Math.abs(edge - other) < NEAR));
  }

  /** Edges from the piece's own left edge: margins of facing pages may differ. */
  private static List<Double> offsets(PageTable piece) {
    double left = piece.edges().getFirst();
    return piece.edges().stream().map(edge -> edge - left).toList();
  }

  /** The first piece's edges for all whose columns are like its own. */
  private List<Double> common(PageTable piece) {
    return offsets(isLike(pieces.getFirst(), piece) ? pieces.getFirst() : piece);
  }

  private List<Double> edges() {
    List<Double> edges = new ArrayList<>();
    for (PageTable piece : pieces) {
      for (double edge : common(piece)) {
        if (edges.stream().noneMatch(other -> Math.abs(edge - other) < NEAR)) {
          edges.add(edge);
        }
      }
    }
    Collections.sort(edges);
    return edges;
  }

  private List<Cell> placed(PageTable piece, List<Double> edges) {
    List<Double> own = common(piece);
    List<Cell> cells = new ArrayList<>();
    for (PageCell cell : piece.cells()) {
      int column = nearest(edges, own.get(cell.column()));
      int end = nearest(edges, own.get(cell.column() + cell.columnSpan()));
      cells.add(
          new Cell(
              cell.row(),
              column,
              cell.rowSpan(),
              end - column,
              cell.text(),
              piece.page(),
              cell.area().box()));
    }
    return cells;
  }

  /** The columns where the last row of a piece has no room left. */
  private BitSet full(PageTable piece, List<Double> edges) {
    BitSet full = new BitSet();
    piece.cells().stream()
        .filter(cell -> cell.full() && cell.row() + cell.rowSpan() == piece.rows())
        .forEach(cell -> full.set(nearest(edges, common(piece).get(cell.column()))));
    return full;
  }

  private static int nearest(List<Double> edges, double edge) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      best = Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge) ? i : best;
    }
    return best;
  }

  private static Cell moved(Cell cell, int down) {
    return new Cell(
        cell.row() + down,
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.page(),
        cell.box());
  }
}
