package org.baocao.read.pdf.line;

import java.util.List;
import org.baocao.read.pdf.ink.Face;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.ink.Rect;

/**
 * Glyphs that stand on one line without a gap.
 *
 * @param order place in the content stream
 * @param baseline as in {@link Glyph}
 */
public record Word(
    List<Glyph> glyphs, String text, Rect box, double baseline, double size, int order) {

  public Word {
    glyphs = List.copyOf(glyphs);
  }

  static Word of(List<Glyph> glyphs, int order) {
    StringBuilder text = new StringBuilder();
    Rect box = glyphs.getFirst().box();
    double size = 0;
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
      box = box.union(glyph.box());
      size = Math.max(size, glyph.size());
    }
    return new Word(glyphs, text.toString(), box, glyphs.getFirst().baseline(), size, order);
  }

  public int turn() {
    return glyphs.getFirst().turn();
  }

  /** Width of the font's own word space. */
  public double space() {
    return glyphs.getFirst().space();
  }

  public boolean spaced() {
    return glyphs.getFirst().spaced();
  }

  public Face face() {
    return glyphs.getFirst().face();
  }

  boolean isSmallBeside(double other) {
    return size < 0.8 * other;
  }

  /** Whether a mark set smaller and higher than what it belongs to could look like this. */
  boolean isRaisedOver(Word base) {
    double rise = base.baseline - baseline;
    return isSmallBeside(base.size) && rise > 0.15 * base.size && rise < 0.75 * base.size;
  }
}
