package org.baocao.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDFs; all places are measured from the upper left corner of the page as shown. */
final class Sheets implements AutoCloseable {

  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument pdf = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;
  private PDFont font = PLAIN;
  private float size = 11;

  Sheets() throws IOException {
    pdf.addPage(page);
    content = new PDPageContentStream(pdf, page);
  }

  Sheets nextPage() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    content = new PDPageContentStream(pdf, page);
    return this;
  }

  /** The page is stored lying on its side, and marked to be shown turned: readers see no change. */
  Sheets turned() throws IOException {
    PDRectangle a4 = PDRectangle.A4;
    page.setMediaBox(new PDRectangle(/* width= */ a4.getHeight(), /* height= */ a4.getWidth()));
    page.setRotation(90);
    content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getHeight(), 0));
    return this;
  }

  Sheets font(PDFont newFont, double newSize) {
    font = newFont;
    size = (float) newSize;
    return this;
  }

  Sheets text(double x, double baseline, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset((float) x, y(baseline));
    content.showText(text);
    content.endText();
    return this;
  }

  Sheets centred(double middle, double baseline, String text) throws IOException {
    return text(middle - width(text) / 2, baseline, text);
  }

  double width(String text) throws IOException {
    return font.getStringWidth(text) * size / 1000;
  }

  Sheets line(double x1, double y1, double x2, double y2) throws IOException {
    content.moveTo((float) x1, y(y1));
    content.lineTo((float) x2, y(y2));
    content.stroke();
    return this;
  }

  Sheets fill(double x, double y, double width, double height, double grey) throws IOException {
    content.saveGraphicsState();
    content.setNonStrokingColor((float) grey);
    content.addRect((float) x, y(y + height), (float) width, (float) height);
    content.fill();
    content.restoreGraphicsState();
    return this;
  }

  /** Level lines at all {@code ys}, upright ones at all {@code xs}. */
  Sheets grid(double[] xs, double[] ys) throws IOException {
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    return this;
  }

  PDDocument pdf() {
    return pdf;
  }

  PDDocument document() throws IOException {
    content.close();
    return pdf;
  }

  Path save(Path path) throws IOException {
    document().save(path.toFile());
    return path;
  }

  private static float y(double down) {
    return (float) (PDRectangle.A4.getHeight() - down);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
