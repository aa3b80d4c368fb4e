package org.baocao.read.pdf.made;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.baocao.read.pdf.made.MadeTable.MadeCell;

/** Draws a made table between lines of prose. */
final class MadePage {

  private static final float LEFT = 60;
  private static final float TOP = 70;
  private static final float GREY = 0.85f;

  private final MadeTable table;
  private final Design design;
  private final Sizes sizes;
  private final PDPageContentStream content;

  private MadePage(MadeTable table, Design design, Sizes sizes, PDPageContentStream content) {
    this.table = table;
    this.design = design;
    this.sizes = sizes;
    this.content = content;
  }

  static Path save(MadeTable table, Design design, List<String> prose, Path file)
      throws IOException {
    float high = PDRectangle.A4.getHeight();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      int above = prose.size() / 2;
      Sizes sizes = new Sizes(table, design, LEFT, TOP + 13 * above + 16);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        if (design.turned()) {
          page.setMediaBox(new PDRectangle(high, PDRectangle.A4.getWidth()));
          page.setRotation(90);
          content.transform(new Matrix(0, 1, -1, 0, high, 0));
        }
        MadePage made = new MadePage(table, design, sizes, content);
        made.prose(prose.subList(0, above), TOP);
        made.rules();
        made.texts();
        made.prose(prose.subList(above, prose.size()), sizes.ys[table.rows()] + 24);
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  private void prose(List<String> lines, float top) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      show(lines.get(i), LEFT, top + 13 * i);
    }
  }

  private void rules() throws IOException {
    int last = table.rows();
    switch (design.ruling()) {
      case FULL -> {
        for (MadeCell cell : table.cells()) {
          box(cell);
        }
      }
      case LEVEL -> {
        for (int row = 0; row <= last; row++) {
          level(row == 0 || row >= table.header() ? row : 0);
        }
      }
      case HEAD_AND_FOOT -> {
        level(0);
        level(table.header());
        level(last);
      }
      case SHADED -> {
        for (int row = table.header(); row < last; row += 2) {
          shade(row);
        }
      }
      case NONE -> {}
    }
  }

  private void box(MadeCell cell) throws IOException {
    float x = sizes.xs[cell.column()];
    float bottom = sizes.ys[cell.row() + cell.rowSpan()];
    float width = sizes.xs[cell.column() + cell.columnSpan()] - x;
    content.addRect(x, up(bottom), width, bottom - sizes.ys[cell.row()]);
    content.stroke();
  }

  private void level(int row) throws IOException {
    content.moveTo(sizes.xs[0], up(sizes.ys[row]));
    content.lineTo(sizes.xs[table.columns()], up(sizes.ys[row]));
    content.stroke();
  }

  private void shade(int row) throws IOException {
    float height = sizes.ys[row + 1] - sizes.ys[row];
    content.setNonStrokingColor(GREY);
    content.addRect(
        sizes.xs[0], up(sizes.ys[row + 1]), sizes.xs[table.columns()] - sizes.xs[0], height);
    content.fill();
    content.setNonStrokingColor(0f);
  }

  private void texts() throws IOException {
    List<MadeCell> order = new ArrayList<>(table.cells());
    if (design.byColumn()) {
      order.sort(Comparator.comparingInt(MadeCell::column));
    }
    for (MadeCell cell : order) {
      if (!cell.text().isEmpty()) {
        text(cell);
      }
    }
  }

  private void text(MadeCell cell) throws IOException {
    float left = sizes.xs[cell.column()] + design.padding();
    float right = sizes.xs[cell.column() + cell.columnSpan()] - design.padding();
    float baseline = sizes.ys[cell.row()] + design.padding() / 2 + 0.9f * design.size();
    for (String line : sizes.wrapped(cell)) {
      float free = right - left - sizes.width(line);
      boolean centred = cell.columnSpan() > 1;
      float shift = cell.column() == 0 ? 0 : centred ? free / 2 : free;
      show(line, left + shift, baseline);
      baseline += design.size() * Sizes.LEADING;
    }
  }

  /** Paints a line whole, word by word, or letter by letter. */
  private void show(String line, float x, float baseline) throws IOException {
    String[] pieces =
        switch (design.strokes()) {
          case LINES -> new String[] {line};
          case WORDS -> line.split("(?<= )");
          case GLYPHS -> line.split("");
        };
    float at = x;
    for (String piece : pieces) {
      content.beginText();
      content.setFont(sizes.font, design.size());
      content.newLineAtOffset(at, up(baseline));
      content.showText(piece);
      content.endText();
      at += sizes.width(piece);
    }
  }

  private static float up(float down) {
    return PDRectangle.A4.getHeight() - down;
  }
}
