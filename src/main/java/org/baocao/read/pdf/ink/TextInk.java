package org.baocao.read.pdf.ink;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.jspecify.annotations.Nullable;

/** The glyphs shown so far; those that nobody sees are left out. */
final class TextInk {

  /** A page in the smallest type holds a tenth of this. */
  private static final int MOST_GLYPHS = 300_000;

  private static final char FIRST_MARK = '\u0300';

  private final List<Glyph> shown = new ArrayList<>();
  private final List<Glyph> unseen = new ArrayList<>();
  private final LegacyText letters;
  private FontInk.@Nullable Sign last;
  private @Nullable FontInk lastFont;
  private boolean spaced;

  TextInk(LegacyText letters) {
    this.letters = letters;
  }

  /** What a reader sees, or, under a scanned picture, the text that recognition laid there. */
  List<Glyph> glyphs(boolean scan) {
    if (!scan) {
      return shown.isEmpty() ? unseen : shown;
    }
    List<Glyph> both = new ArrayList<>(unseen);
    both.addAll(shown);
    return both;
  }

  void show(FontInk.Sign sign, FontInk font, Stance stance, Rect clip, boolean hidden) {
    String text = sign.text();
    if (text.equals(" ")) {
      spaced = true;
      font.showSpace(stance.advance());
      return;
    }
    if (stance.turn < 0 || stance.em < 1) {
      return;
    }
    double size = stance.em * font.em;
    Rect box = stance.box(size);
    double space = font.space * stance.em;
    Glyph glyph =
        new Glyph(text, box, stance.baseline(), size, space, font.face, stance.turn, spaced);
    spaced = false;
    if (!clip.holds(box.midX(), box.midY())) {
      return;
    }
    if (shown.size() + unseen.size() > MOST_GLYPHS) {
      throw new TooLarge("more than " + MOST_GLYPHS + " glyphs on one page");
    }
    if (hidden) {
      unseen.add(glyph);
      return;
    }
    hear(sign, font, glyph);
    if (!joinsAsMark(glyph, joined(sign, font))) {
      shown.add(glyph);
    }
    last = sign;
    lastFont = font;
  }

  /** Lines are judged as passages; a gap between signs parts words. */
  private void hear(FontInk.Sign sign, FontInk font, Glyph glyph) {
    if (!letters.listens()) {
      return;
    }
    if (!shown.isEmpty()) {
      Glyph before = shown.getLast();
      if (Math.abs(before.baseline() - glyph.baseline()) > 0.5 * glyph.size()) {
        letters.endPassage();
      } else if (glyph.spaced() || isGap(before.box(), glyph)) {
        letters.text(font.name, " ");
      }
    }
    letters.text(font.name, sign.raw());
  }

  private static boolean isGap(Rect before, Glyph glyph) {
    double gap = glyph.box().left() - before.right();
    return gap > 0.14 * glyph.size() || gap < -glyph.size();
  }

  private @Nullable String joined(FontInk.Sign sign, FontInk font) {
    return last == null || lastFont != font || spaced ? null : font.joined(last, sign);
  }

  /** A diacritic painted over the letter before it becomes part of that letter. */
  private boolean joinsAsMark(Glyph mark, @Nullable String letter) {
    if (shown.isEmpty() || (letter == null && !isMark(mark.text()))) {
      return false;
    }
    Glyph base = shown.getLast();
    double middle = mark.box().midX();
    if (middle < base.box().left() - 1 || middle > base.box().right() + 0.4 * base.size()) {
      return false;
    }
    String joined =
        letter == null
            ? Normalizer.normalize(base.text() + mark.text(), Normalizer.Form.NFC)
            : letter;
    Rect box = letter == null ? base.box() : base.box().union(mark.box());
    shown.set(
        shown.size() - 1,
        new Glyph(
            joined,
            box,
            base.baseline(),
            base.size(),
            base.space(),
            base.face(),
            base.turn(),
            base.spaced()));
    return true;
  }

  private static boolean isMark(String text) {
    return text.charAt(0) >= FIRST_MARK
        && text.codePoints()
            .allMatch(letter -> Character.getType(letter) == Character.NON_SPACING_MARK);
  }
}
