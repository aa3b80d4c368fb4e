package org.baocao.read.pdf.made;

import java.util.Random;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * How a table looks and how its letters are painted.
 *
 * @param padding in points, at each side of a cell
 * @param turned whether the page is stored lying on its side
 */
record Design(
    Ruling ruling,
    Strokes strokes,
    FontName font,
    float size,
    float padding,
    boolean byColumn,
    boolean turned) {

  /** Which lines are drawn. */
  enum Ruling {
    FULL,
    LEVEL,
    HEAD_AND_FOOT,
    SHADED,
    NONE
  }

  /** What one operator paints. */
  enum Strokes {
    LINES,
    WORDS,
    GLYPHS
  }

  private static final FontName[] FONTS = {
    FontName.TIMES_ROMAN, FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.TIMES_ITALIC
  };

  static Design of(Random random, Ruling ruling) {
    return new Design(
        ruling,
        Strokes.values()[random.nextInt(Strokes.values().length)],
        FONTS[random.nextInt(FONTS.length)],
        7 + random.nextInt(3),
        2.5f + random.nextInt(4),
        random.nextBoolean(),
        random.nextInt(4) == 0);
  }
}
