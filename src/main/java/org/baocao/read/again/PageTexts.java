package org.baocao.read.again;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.baocao.model.Box;
import org.baocao.model.CellPlace;
import org.baocao.model.Place;
import org.baocao.model.Quoted;
import org.jspecify.annotations.Nullable;

/** A PDF as PDFBox orders its text: a cell by its place on the page, other words by the page. */
record PageTexts(PDDocument pdf) implements SecondReading {

  private static final String CELL = "cell";
  private static final double ROUND_ABOUT = 1;

  static @Nullable PageTexts of(Path file) throws IOException {
    PDDocument pdf = Loader.loadPDF(file.toFile());
    if (new PDFTextStripper().getText(pdf).isBlank()) {
      pdf.close();
      return null;
    }
    return new PageTexts(pdf);
  }

  @Override
  public boolean gainsays(Quoted quoted) {
    Place place = quoted.place();
    Integer page = place.page();
    try {
      if (page != null && place instanceof CellPlace cell && cell.box() != null) {
        Squeezed there = Squeezed.of(in(pdf, page, cell.box()));
        return !there.isEmpty() && !there.has(Squeezed.of(quoted.words()));
      }
      return !Squeezed.of(on(pdf, page)).has(Squeezed.of(quoted.words()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      pdf.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String in(PDDocument pdf, int page, Box box) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.addRegion(
        CELL,
        new Rectangle2D.Double(
            box.x() - ROUND_ABOUT,
            box.y() - ROUND_ABOUT,
            box.width() + 2 * ROUND_ABOUT,
            box.height() + 2 * ROUND_ABOUT));
    stripper.extractRegions(pdf.getPage(page - 1));
    return stripper.getTextForRegion(CELL);
  }

  /** A sentence may run on over the next page. */
  private static String on(PDDocument pdf, @Nullable Integer page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    if (page != null) {
      stripper.setStartPage(page);
      stripper.setEndPage(page + 1);
    }
    return stripper.getText(pdf);
  }
}
