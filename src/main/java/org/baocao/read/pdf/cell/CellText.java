package org.baocao.read.pdf.cell;

import java.util.List;
import org.baocao.read.grid.PlainText;
import org.baocao.read.pdf.line.Line;

/** Joins a cell's lines: a torn word by nothing, a wrap by a space, a paragraph by a line feed. */
final class CellText {

  private CellText() {}

  static String of(List<Line> lines, List<Joint> joints) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : joints.get(i - 1).between).append(lines.get(i).text());
    }
    return PlainText.of(text);
  }

  /** Each line a paragraph. */
  static String ofEach(List<Line> lines) {
    return PlainText.of(String.join("\n", lines.stream().map(Line::text).toList()));
  }
}
