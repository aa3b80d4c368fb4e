package org.baocao.read.pdf.line;

import java.util.HashMap;
import java.util.Map;

/** Knows a word painted twice on nearly one spot: a printer's way of making bold letters. */
final class Twins {

  private static final double GRAIN = 4;

  private record Spot(String text, long row, long column) {}

  private final Map<Spot, Word> seen = new HashMap<>();

  /** Whether an equal word stands there already; remembers the word if not. */
  boolean knows(Word word) {
    String text = word.text();
    double column = word.box().left() / GRAIN;
    double row = word.box().top() / GRAIN;
    long right = Math.round(column);
    long below = Math.round(row);
    for (long r = below - 1; r <= below; r++) {
      for (long c = right - 1; c <= right; c++) {
        Word other = seen.get(new Spot(text, r, c));
        if (other != null && isNear(word, other)) {
          return true;
        }
      }
    }
    seen.put(new Spot(text, (long) Math.floor(row), (long) Math.floor(column)), word);
    return false;
  }

  private static boolean isNear(Word word, Word other) {
    double near = Math.min(GRAIN / 2, 0.15 * word.size());
    return Math.abs(word.box().left() - other.box().left()) < near
        && Math.abs(word.box().top() - other.box().top()) < near;
  }
}
