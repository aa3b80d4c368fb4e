package org.baocao.read.pdf.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.baocao.read.pdf.made.MadeTable.MadeCell;

/** Where a table's edges lie, and how its texts wrap. */
final class Sizes {

  static final float LEADING = 1.15f;
  private static final float LABELS = 110;

  final float[] xs;
  final float[] ys;
  final PDFont font;
  private final Design design;

  Sizes(MadeTable table, Design design, float left, float top) throws IOException {
    this.design = design;
    this.font = new PDType1Font(design.font());
    xs = new float[table.columns() + 1];
    ys = new float[table.rows() + 1];
    xs[0] = left;
    ys[0] = top;
    for (int column = 0; column < table.columns(); column++) {
      xs[column + 1] = xs[column] + width(table, column);
    }
    for (int row = 0; row < table.rows(); row++) {
      ys[row + 1] = ys[row] + height(table, row);
    }
  }

  private float width(MadeTable table, int column) throws IOException {
    float widest = 0;
    for (MadeCell cell : table.cells()) {
      if (cell.column() == column && cell.columnSpan() == 1) {
        widest = Math.max(widest, width(cell.isFigure() ? cell.text() : longest(cell.text())));
      }
    }
    return 2 * design.padding() + (column == 0 ? Math.max(LABELS, widest) : Math.max(26, widest));
  }

  private float height(MadeTable table, int row) throws IOException {
    int lines = 1;
    for (MadeCell cell : table.cells()) {
      boolean ends = cell.row() + cell.rowSpan() - 1 == row;
      lines = Math.max(lines, ends ? wrapped(cell).size() - (cell.rowSpan() - 1) : 1);
    }
    return lines * design.size() * LEADING + design.padding();
  }

  private static String longest(String text) {
    String longest = "";
    for (String word : text.split(" ")) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  float width(String text) throws IOException {
    return font.getStringWidth(text) * design.size() / 1000;
  }

  /** The lines of a cell. */
  List<String> wrapped(MadeCell cell) throws IOException {
    float room = xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - 2 * design.padding();
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : cell.text().split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
