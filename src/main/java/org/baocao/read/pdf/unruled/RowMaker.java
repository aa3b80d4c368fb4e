package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/** Makes the cells of an unruled table: header blocks, then rows of strips. */
final class RowMaker {

  private final List<Strip> strips;
  private final Columns columns;
  private final Levels levels;
  private final Rect area;
  private int glyphs;
  private int doubtful;

  RowMaker(List<Strip> strips, Columns columns, Levels levels) {
    this.strips = strips;
    this.columns = columns;
    this.levels = levels;
    this.area = strips.stream().map(Strip::box).reduce(Rect::union).orElseThrow();
  }

  PageTable table(int page) {
    int head = Header.height(strips, columns, levels);
    List<Block> blocks = new ArrayList<>(Header.blocks(strips.subList(0, head), columns, levels));
    Wraps wraps = new Wraps(strips, head, columns, levels);
    List<Block> row = new ArrayList<>();
    for (int i = head; i < strips.size(); i++) {
      if (i > head && !wraps.joins(i)) {
        blocks.addAll(row);
        row.clear();
      }
      boolean alone = row.isEmpty() && (i + 1 == strips.size() || !wraps.joins(i + 1));
      addTo(row, i, alone && isTitle(strips.get(i)));
    }
    blocks.addAll(row);
    return table(page, blocks, tops(blocks, head));
  }

  private void addTo(List<Block> row, int strip, boolean title) {
    for (Line part : strips.get(strip).parts()) {
      int[] under = title ? all() : under(part, strips.get(strip));
      Block home = row.stream().filter(block -> block.meets(under)).findFirst().orElse(null);
      if (home == null) {
        row.add(new Block(part, under, row.isEmpty() ? strip : row.getFirst().top));
      } else {
        home.add(part, under, strip);
      }
      for (Block block : row) {
        block.bottom = strip;
      }
      glyphs += part.text().length();
      doubtful += under[0] == under[1] ? 0 : part.text().length();
    }
  }

  /** Centred over the whole table, for the rows below. */
  private boolean isTitle(Strip strip) {
    Rect box = strip.box();
    return !strip.isMany()
        && Math.abs(box.midX() - area.midX()) < strip.size()
        && box.left() > columns.right(0) - strip.size();
  }

  private int[] all() {
    return new int[] {0, columns.size() - 1};
  }

  /** A label may reach under the next column's blank cells and still be a label. */
  private int[] under(Line part, Strip strip) {
    int[] under = columns.under(part.box());
    boolean label = Math.abs(part.box().left() - columns.left(under[0])) < part.size();
    return label && under[1] == under[0] + 1 && strip.isMany()
        ? new int[] {under[0], under[0]}
        : under;
  }

  private static NavigableSet<Integer> tops(List<Block> blocks, int head) {
    NavigableSet<Integer> tops = new TreeSet<>();
    blocks.forEach(block -> tops.add(block.top));
    tops.add(0);
    tops.add(head);
    List<Integer> sorted = new ArrayList<>(tops);
    for (int i = 1; i < sorted.size() && sorted.get(i) < head; i++) {
      int above = tops.lower(sorted.get(i));
      int top = sorted.get(i);
      if (blocks.stream()
          .filter(b -> b.top >= above && b.top < top)
          .allMatch(b -> b.bottom >= top)) {
        tops.remove(top); // nothing ends between them: cells of more and of fewer lines
      }
    }
    return tops;
  }

  private PageTable table(int page, List<Block> blocks, NavigableSet<Integer> tops) {
    List<Integer> rows = new ArrayList<>(tops);
    rows.removeIf(top -> top >= strips.size());
    List<Double> edges = columns.edges(area);
    List<PageCell> cells = new ArrayList<>();
    for (Block block : blocks) {
      int row = tops.headSet(block.top, true).size() - 1;
      int rowSpan = Math.max(1, tops.headSet(block.bottom, true).size() - row);
      double top = strips.get(rows.get(row)).box().top();
      double bottom =
          row + rowSpan < rows.size()
              ? strips.get(rows.get(row + rowSpan)).box().top()
              : area.bottom();
      Rect box = new Rect(edges.get(block.first), top, edges.get(block.last + 1), bottom);
      cells.add(
          new PageCell(
              row, block.first, rowSpan, block.last - block.first + 1, box, block.lines()));
    }
    cells.sort(Comparator.comparingInt(PageCell::row).thenComparingInt(PageCell::column));
    double confidence = glyphs == 0 ? 1 : 1 - (double) doubtful / glyphs;
    return new PageTable(
        page, area, edges, rows.size(), cells, PageTable.Kind.UNRULED, true, confidence);
  }
}
