package org.baocao.model;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph outside tables.
 *
 * @param index position among the document's paragraphs, from 0; its name in {@link TextPlace}
 * @param text NFC, without the line ends of the layout; a forced line break is {@code \n}
 * @param emphasis how the whole of it is set; a hint for headings
 */
public record Paragraph(
    int index, String text, Emphasis emphasis, @Nullable Integer page, @Nullable Box box)
    implements Block {

  /**
   * How all visible characters of a paragraph are set.
   *
   * @param level outline level of its style, 1 is the highest, 0 is body text
   */
  public record Emphasis(boolean bold, boolean italic, boolean centred, int level) {
    public static final Emphasis NONE = new Emphasis(false, false, false, 0);
  }
}
