package org.baocao.read.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.ink.Rect;

/** Lays words that stand on their side level, so that they are read like others. */
final class Turned {

  private Turned() {}

  static Word upright(Word word) {
    if (word.turn() == 0) {
      return word;
    }
    List<Glyph> level = new ArrayList<>();
    for (Glyph glyph : word.glyphs()) {
      level.add(
          new Glyph(
              glyph.text(),
              upright(glyph.box(), glyph.turn()),
              glyph.turn() == 270 ? glyph.baseline() : -glyph.baseline(),
              glyph.size(),
              glyph.space(),
              glyph.face(),
              0,
              glyph.spaced()));
    }
    return Word.of(level, word.order());
  }

  /** The axes of the reading direction: along it, and down across it. */
  private static Rect upright(Rect box, int turn) {
    return switch (turn) {
      case 90 -> Rect.of(box.top(), -box.left(), box.bottom(), -box.right());
      case 180 -> Rect.of(-box.right(), -box.bottom(), -box.left(), -box.top());
      default -> Rect.of(-box.bottom(), box.left(), -box.top(), box.right());
    };
  }
}
