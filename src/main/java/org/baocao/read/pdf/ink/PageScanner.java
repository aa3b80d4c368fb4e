package org.baocao.read.pdf.ink;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.baocao.read.letters.LegacyText;

/** Reads all ink of a page in one pass over its content stream, form fields included. */
public final class PageScanner extends PathScanner {

  /** Share of the page. */
  private static final double SCAN = 0.5;

  private final IdentityHashMap<PDFont, FontInk> fonts;
  private final LegacyText letters;
  private final TextInk text;

  private PageScanner(PDPage page, Session session) {
    super(page, session.layers);
    this.fonts = session.fonts;
    this.letters = session.letters;
    this.text = new TextInk(letters);
  }

  /** Scans pages one after the other, and remembers their fonts. */
  public static final class Session {
    private final IdentityHashMap<PDFont, FontInk> fonts = new IdentityHashMap<>();
    private final PDDocument pdf;
    private final LegacyText letters;
    private final Layers layers;

    public Session(PDDocument pdf, LegacyText letters) {
      this.pdf = pdf;
      this.letters = letters;
      this.layers = new Layers(pdf);
    }

    public Ink scan(PDPage page, int number) throws IOException {
      for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
        Weight.check(streams.next().getCOSObject());
      }
      PageScanner scanner = new PageScanner(page, this);
      scanner.processPage(page);
      layers.endAll();
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!annotation.isHidden()
            && !annotation.isNoView()
            && !layers.isOff(annotation.getOptionalContent())
            && !(annotation instanceof PDAnnotationPopup)) {
          if (annotation.getAppearance() == null) {
            annotation.constructAppearances(pdf);
          }
          scanner.showAnnotation(annotation);
        }
      }
      return scanner.ink(number);
    }
  }

  private Ink ink(int number) {
    Ink seen =
        new Ink(
            number,
            view.width,
            view.height,
            text.glyphs(isPicture()),
            path.rules,
            path.fills,
            pictures,
            path.sketches);
    return Upright.of(seen);
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector advance) {
    FontInk ink = fonts.computeIfAbsent(font, unread -> new FontInk(unread, letters));
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (layers.areOff() || isWhiteOnWhite(mode, place)) {
      return;
    }
    boolean hidden = !mode.isFill() && !mode.isStroke();
    text.show(ink.sign(code), ink, new Stance(place, advance, view), clip(), hidden);
  }

  /** A scan: a picture takes up most of the page. */
  private boolean isPicture() {
    return pictures.stream()
        .anyMatch(area -> area.width() * area.height() > SCAN * view.width * view.height);
  }

  private boolean isWhiteOnWhite(RenderingMode mode, Matrix place) {
    return mode.isFill() && !mode.isStroke() && isWhite() && isBare(place);
  }

  @Override
  protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector advance) {
    showFontGlyph(place, font, code, advance);
  }
}
