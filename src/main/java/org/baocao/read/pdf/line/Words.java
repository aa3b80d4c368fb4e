package org.baocao.read.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.ink.Rect;

/** Puts glyphs together to words, and cuts words. */
public final class Words {

  /** Of the em: a gap that is a word space even where no space was shown. */
  private static final double GAP = 0.14;

  /** Of the em: a gap that is a word space where one was shown. */
  private static final double SHOWN_GAP = 0.03;

  private Words() {}

  /** Words in the order of the content stream. */
  public static List<Word> of(List<Glyph> glyphs) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !continues(glyphs.get(i - 1), glyphs.get(i))) {
        words.add(Word.of(glyphs.subList(start, i), words.size()));
        start = i;
      }
    }
    return words;
  }

  /** The pieces of a word whose glyphs fall in different places; one piece if all fall in one. */
  public static List<Word> cut(Word word, ToIntFunction<Glyph> place) {
    List<Word> pieces = new ArrayList<>();
    List<Glyph> glyphs = word.glyphs();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size()
          || place.applyAsInt(glyphs.get(i)) != place.applyAsInt(glyphs.get(i - 1))) {
        pieces.add(
            i - start == glyphs.size() ? word : Word.of(glyphs.subList(start, i), word.order()));
        start = i;
      }
    }
    return pieces;
  }

  private static boolean continues(Glyph left, Glyph right) {
    return left.turn() == right.turn()
        && Math.abs(left.baseline() - right.baseline()) < 0.1 * left.size()
        && Math.abs(left.size() - right.size()) < 0.12 * left.size()
        && isTight(gap(left, right), left, right);
  }

  /** Whether a gap between two signs of one line is none between words. */
  static boolean isTight(double gap, Glyph left, Glyph right) {
    double em = Math.max(left.size(), right.size());
    double least = right.spaced() ? SHOWN_GAP * em : Math.max(GAP * em, 0.55 * right.space());
    return gap > -0.5 * em && gap < least;
  }

  private static double gap(Glyph left, Glyph right) {
    Rect a = left.box();
    Rect b = right.box();
    return switch (left.turn()) {
      case 90 -> b.top() - a.bottom();
      case 180 -> a.left() - b.right();
      case 270 -> a.top() - b.bottom();
      default -> b.left() - a.right();
    };
  }
}
