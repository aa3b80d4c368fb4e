package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.grid.PlainText;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/** Joins a cell's lines: a wrapped line by a space, a paragraph's end by a line feed. */
final class CellText {

  /** Inner margin of a cell on both sides together, by habit of word processors. */
  private static final double MARGINS = 11;

  private CellText() {}

  static String of(List<Line> lines, Rect area) {
    StringBuilder text = new StringBuilder();
    Line last = null;
    for (Line line : lines) {
      if (last != null) {
        text.append(endsParagraph(last, line, area) ? '\n' : ' ');
      }
      text.append(line.text());
      last = line;
    }
    return PlainText.of(text);
  }

  /** Each line a paragraph. */
  static String ofEach(List<Line> lines) {
    return PlainText.of(String.join("\n", lines.stream().map(Line::text).toList()));
  }

  /** Only if the next line's first word would have had room, with more than a word to spare. */
  private static boolean endsParagraph(Line line, Line next, Rect area) {
    double room = area.width() - MARGINS - line.box().width();
    return room > next.words().getFirst().box().width() + 3 * line.size();
  }
}
