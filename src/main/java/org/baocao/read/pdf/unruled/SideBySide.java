package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.line.Line;

/**
 * Two texts set side by side, as in a letterhead or at a signature: bands of lines that one white
 * corridor parts from top to bottom.
 */
public final class SideBySide {

  private SideBySide() {}

  /** Bands of a page's lines, from top to bottom. */
  public static List<PageTable> of(int page, List<Line> lines) {
    List<Line> parts = new ArrayList<>();
    lines.forEach(line -> parts.addAll(line.split(2.2)));
    parts.sort(Comparator.comparingDouble(part -> part.box().top()));
    List<PageTable> tables = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      Band band = Band.from(parts, i);
      if (band.isPair()) {
        band.takeHead(parts.subList(0, i));
        tables.add(band.table(page));
        i = band.end();
      } else {
        i++;
      }
    }
    return tables;
  }
}
