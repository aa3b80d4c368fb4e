package org.baocao.read.pdf.ink;

/**
 * A visible sign of the page and the place of its em box.
 *
 * @param text NFC; more than one letter for a ligature
 * @param box from ascent to descent, as wide as the advance
 * @param baseline y of the line that it stands on; for a glyph on its side its x
 * @param size of its font, in points as shown
 * @param space width of its font's word space, in points as shown
 * @param turn clockwise degrees by which it is turned: 0, 90, 180, 270
 * @param spaced whether a space was shown just before it
 */
public record Glyph(
    String text,
    Rect box,
    double baseline,
    double size,
    double space,
    Face face,
    int turn,
    boolean spaced) {}
