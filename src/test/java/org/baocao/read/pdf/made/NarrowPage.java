package org.baocao.read.pdf.made;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Draws a ruled table as a word processor does: lines end at blanks, and a word that is wider than
 * its cell is broken at the wall. Line feeds part paragraphs.
 *
 * @param width of every column but the labels
 * @param inset in points, from a rule to where text begins or ends
 */
record NarrowPage(float width, float inset, Align align, float size) {

  /** Of the columns after the second; codes and labels stand at the left. */
  enum Align {
    LEFT(0),
    CENTRE(0.5f),
    RIGHT(1);

    private final float shift;

    Align(float shift) {
      this.shift = shift;
    }
  }

  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
  private static final float LEFT = 60;
  private static final float LABELS = 190;
  private static final float TOP = PDRectangle.A4.getHeight() - 60;

  Path save(List<List<String>> rows, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        float top = TOP;
        for (List<String> row : rows) {
          top = row(content, top, row);
        }
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  /** Gives the top of the next row. */
  private float row(PDPageContentStream content, float top, List<String> texts) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(lines(texts.get(i), width(i) - 2 * inset));
    }
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    float height = most * 1.15f * size + 4;
    float left = LEFT;
    for (int i = 0; i < cells.size(); i++) {
      content.addRect(left, top - height, width(i), height);
      content.stroke();
      for (int k = 0; k < cells.get(i).size(); k++) {
        String line = cells.get(i).get(k);
        float room = width(i) - 2 * inset - width(line);
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(
            left + inset + room * (i < 2 ? 0 : align.shift), top - size * (1 + 1.15f * k));
        content.showText(line);
        content.endText();
      }
      left += width(i);
    }
    return top - height;
  }

  List<String> lines(String text, float room) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n")) {
      String line = "";
      for (String word : paragraph.split(" ")) {
        if (!line.isEmpty() && width(line + " " + word) > room) {
          lines.add(line);
          line = "";
        }
        line = line.isEmpty() ? broken(word, room, lines) : line + " " + word;
      }
      lines.add(line);
    }
    return lines;
  }

  /** Adds what does not fit into the last line of the word, and gives that one. */
  private String broken(String word, float room, List<String> lines) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (!line.isEmpty() && width(line.toString() + letter) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(letter);
    }
    return line.toString();
  }

  private float width(int column) {
    return column == 1 ? LABELS : width;
  }

  private float width(String text) throws IOException {
    return FONT.getStringWidth(text) * size / 1000;
  }
}
