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

  /** Words in the order of the content stream; what is painted twice to look bold comes once. */
  public static List<Word> of(List<Glyph> glyphs) {
    List<Word> words = new ArrayList<>();
    Twins twins = new Twins();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!open.isEmpty() && !continues(open.getLast(), glyph)) {
        if (isTwin(open.getLast(), glyph)) {
          continue;
        }
        close(open, words, twins);
      }
      open.add(glyph);
    }
    close(open, words, twins);
    return words;
  }

  private static void close(List<Glyph> open, List<Word> words, Twins twins) {
    if (!open.isEmpty()) {
      Word word = Word.of(open, words.size());
      if (!twins.knows(word)) {
        words.add(word);
      }
      open.clear();
    }
  }

  /** The pieces of a word whose glyphs fall in different places; places must be convex. */
  public static List<Word> cut(Word word, ToIntFunction<Glyph> place) {
    List<Glyph> glyphs = word.glyphs();
    if (place.applyAsInt(glyphs.getFirst()) == place.applyAsInt(glyphs.getLast())) {
      return List.of(word); // a line through one cell leaves it but once
    }
    return runs(word, place);
  }

  /** The longest pieces of a word whose neighbouring glyphs are of one kind. */
  public static List<Word> runs(Word word, ToIntFunction<Glyph> place) {
    List<Glyph> glyphs = word.glyphs();
    List<Word> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size()
          || place.applyAsInt(glyphs.get(i)) != place.applyAsInt(glyphs.get(i - 1))) {
        pieces.add(Word.of(glyphs.subList(start, i), word.order()));
        start = i;
      }
    }
    return pieces;
  }

  private static boolean isTwin(Glyph glyph, Glyph other) {
    return glyph.text().equals(other.text())
        && Math.abs(glyph.box().left() - other.box().left()) < 0.15 * glyph.size()
        && Math.abs(glyph.box().top() - other.box().top()) < 0.15 * glyph.size();
  }

  private static boolean continues(Glyph left, Glyph right) {
    return !isTwin(left, right)
        && left.turn() == right.turn()
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
