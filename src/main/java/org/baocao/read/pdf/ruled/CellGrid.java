package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Lines;
import org.baocao.read.pdf.line.Word;
import org.baocao.read.pdf.line.Words;

/** Cells of a lattice with their text: every glyph goes to the block that holds its middle. */
final class CellGrid {

  /** How far outside the hull a glyph may stand and still belong to the nearest cell. */
  private static final double REACH = 2;

  /** Share of cells with text: a blank form has its labels, the grid behind a chart has none. */
  private static final double LEAST_FILLED = 0.1;

  private final Lattice lattice;
  private final List<Slots.Block> blocks;
  private final int[][] blockAt;
  private final List<List<Word>> words = new ArrayList<>();
  private final Rect reach;
  private int glyphs;
  private int cut;

  private CellGrid(Lattice lattice) {
    this.lattice = lattice;
    this.blocks = Slots.blocks(lattice);
    this.reach = hull().grown(REACH);
    this.blockAt = new int[lattice.rows()][lattice.columns()];
    for (int i = 0; i < blocks.size(); i++) {
      words.add(new ArrayList<>());
      for (int row = blocks.get(i).row(); row < blocks.get(i).endRow(); row++) {
        Arrays.fill(blockAt[row], blocks.get(i).column(), blocks.get(i).endColumn(), i);
      }
    }
  }

  static Optional<PageTable> of(int page, Lattice lattice, List<Word> words) {
    CellGrid grid = new CellGrid(lattice);
    words.forEach(grid::take);
    return grid.isTable() ? Optional.of(grid.table(page)) : Optional.empty();
  }

  private void take(Word word) {
    if (!reach.meets(word.box())) {
      return;
    }
    List<Word> pieces = Words.cut(word, this::block);
    for (Word piece : pieces) {
      int block = block(piece.glyphs().getFirst());
      if (block >= 0) {
        words.get(block).add(piece);
        glyphs += piece.glyphs().size();
        cut += pieces.size() > 1 ? piece.glyphs().size() : 0;
      }
    }
  }

  /** Index of the block below the glyph's middle, -1 outside. */
  private int block(Glyph glyph) {
    int row = slot(lattice.ys, glyph.box().midY());
    int column = slot(lattice.xs, glyph.box().midX());
    return row < 0 || column < 0 ? -1 : blockAt[row][column];
  }

  private static int slot(double[] places, double at) {
    int last = places.length - 1;
    if (at < places[0] - REACH || at > places[last] + REACH) {
      return -1;
    }
    for (int i = 1; i < last; i++) {
      if (at < places[i]) {
        return i - 1;
      }
    }
    return last - 1;
  }

  private Rect hull() {
    return area(new Slots.Block(0, 0, lattice.rows(), lattice.columns()));
  }

  private Rect area(Slots.Block block) {
    return new Rect(
        lattice.xs[block.column()],
        lattice.ys[block.row()],
        lattice.xs[block.endColumn()],
        lattice.ys[block.endRow()]);
  }

  /** Two columns and some filled cells at least; a single row needs three columns. */
  private boolean isTable() {
    long filled = words.stream().filter(cell -> !cell.isEmpty()).count();
    int columns = starts(false).size();
    int rows = starts(true).size();
    boolean enough = filled > 1 && filled > LEAST_FILLED * blocks.size();
    return columns > 1 && enough && (rows > 1 || columns > 2);
  }

  /** The slots at which some block begins: those that stay as rows or columns. */
  private NavigableSet<Integer> starts(boolean ofRows) {
    NavigableSet<Integer> starts = new TreeSet<>();
    blocks.forEach(block -> starts.add(ofRows ? block.row() : block.column()));
    return starts;
  }

  private PageTable table(int page) {
    NavigableSet<Integer> rows = starts(true);
    NavigableSet<Integer> columns = starts(false);
    List<PageCell> cells = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Slots.Block block = blocks.get(i);
      int row = rows.headSet(block.row()).size();
      int column = columns.headSet(block.column()).size();
      int rowSpan = rows.headSet(block.endRow()).size() - row;
      int columnSpan = columns.headSet(block.endColumn()).size() - column;
      cells.add(
          new PageCell(row, column, rowSpan, columnSpan, area(block), Lines.of(words.get(i))));
    }
    List<Double> edges = new ArrayList<>();
    columns.forEach(column -> edges.add(lattice.xs[column]));
    edges.add(lattice.xs[lattice.columns()]);
    double confidence = glyphs == 0 ? 0 : 1 - (double) cut / glyphs;
    boolean closed = lattice.drawn(3) > 0.5;
    return new PageTable(
        page, hull(), edges, rows.size(), cells, PageTable.Kind.RULED, closed, confidence);
  }
}
