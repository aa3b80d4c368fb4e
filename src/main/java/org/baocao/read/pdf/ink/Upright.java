package org.baocao.read.pdf.ink;

import java.util.List;

/** Turns a page whose text lies on its side, so that most of it can be read. */
final class Upright {

  private Upright() {}

  static Ink of(Ink ink) {
    int[] count = new int[4];
    ink.glyphs().forEach(glyph -> count[glyph.turn() / 90]++);
    int most = 0;
    for (int turn = 1; turn < 4; turn++) {
      most = count[turn] > count[most] ? turn : most;
    }
    Ink upright = ink;
    for (int quarter = most; quarter > 0 && quarter < 4; quarter++) {
      upright = quarter(upright);
    }
    return upright;
  }

  /** A quarter turn clockwise. */
  private static Ink quarter(Ink ink) {
    double height = ink.height();
    List<Glyph> glyphs = ink.glyphs().stream().map(glyph -> quarter(glyph, height)).toList();
    List<Rule> rules = ink.rules().stream().map(rule -> quarter(rule, height)).toList();
    List<Fill> fills =
        ink.fills().stream()
            .map(fill -> new Fill(quarter(fill.area(), height), fill.rgb()))
            .toList();
    List<Rect> pictures = quarter(ink.pictures(), height);
    List<Rect> sketches = quarter(ink.sketches(), height);
    return new Ink(
        ink.page(),
        /* width= */ height,
        /* height= */ ink.width(),
        glyphs,
        rules,
        fills,
        pictures,
        sketches);
  }

  private static List<Rect> quarter(List<Rect> areas, double height) {
    return areas.stream().map(area -> quarter(area, height)).toList();
  }

  private static Rect quarter(Rect box, double height) {
    return new Rect(height - box.bottom(), box.left(), height - box.top(), box.right());
  }

  private static Rule quarter(Rule rule, double height) {
    return rule.horizontal()
        ? new Rule(false, height - rule.at(), rule.from(), rule.to(), rule.weight(), rule.shade())
        : new Rule(
            true, rule.at(), height - rule.to(), height - rule.from(), rule.weight(), rule.shade());
  }

  private static Glyph quarter(Glyph glyph, double height) {
    boolean lying = glyph.turn() % 180 != 0;
    return new Glyph(
        glyph.text(),
        quarter(glyph.box(), height),
        lying ? glyph.baseline() : height - glyph.baseline(),
        glyph.size(),
        glyph.space(),
        glyph.face(),
        (glyph.turn() + 90) % 360,
        glyph.spaced());
  }
}
