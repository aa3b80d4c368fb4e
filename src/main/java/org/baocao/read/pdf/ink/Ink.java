package org.baocao.read.pdf.ink;

import java.util.List;

/**
 * All that one page shows, upright.
 *
 * @param page 1-based
 * @param glyphs in the order of the content stream
 * @param pictures areas of images
 * @param sketches areas of slanted and curved lines
 */
public record Ink(
    int page,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Fill> fills,
    List<Rect> pictures,
    List<Rect> sketches) {

  public Ink {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    fills = List.copyOf(fills);
    pictures = List.copyOf(pictures);
    sketches = List.copyOf(sketches);
  }
}
