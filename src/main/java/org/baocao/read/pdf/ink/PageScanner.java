package org.baocao.read.pdf.ink;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDPage;
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

  private final IdentityHashMap<PDFont, FontInk> fonts;
  private final LegacyText letters;
  private final TextInk text;

  private PageScanner(PDPage page, Session session) {
    super(page);
    this.fonts = session.fonts;
    this.letters = session.letters;
    this.text = new TextInk(letters);
  }

  /** Scans pages one after the other, and remembers their fonts. */
  public static final class Session {
    private final IdentityHashMap<PDFont, FontInk> fonts = new IdentityHashMap<>();
    private final LegacyText letters;

    public Session(LegacyText letters) {
      this.letters = letters;
    }

    public Ink scan(PDPage page, int number) throws IOException {
      PageScanner scanner = new PageScanner(page, this);
      scanner.processPage(page);
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!annotation.isHidden()
            && !annotation.isNoView()
            && !(annotation instanceof PDAnnotationPopup)) {
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
            text.glyphs(),
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
    boolean hidden = !mode.isFill() && !mode.isStroke();
    text.show(ink.sign(code), ink, new Stance(place, advance, view), clip(), hidden);
  }

  @Override
  protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector advance) {
    showFontGlyph(place, font, code, advance);
  }
}
