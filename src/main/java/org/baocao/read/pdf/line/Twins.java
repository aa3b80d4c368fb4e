package org.baocao.read.pdf.line;

import java.util.HashMap;
import java.util.Map;

/** Knows a word painted twice on nearly one spot: a printer's way of making bold letters. */
final class Twins {

  /** In points: equal words on different lines are farther apart. */
  private static final double GRAIN = 8;

  /** In points: how far the second print may be moved. */
  private static final double FARTHEST = 2;

  private record Spot(String text, long row, long column) {}

  private final Map<Spot, Word> seen = new HashMap<>();

  /** Whether an equal word stands there already; remembers the word if not. */
  boolean knows(Word word) {
    String text = word.text();
    double left = word.box().left();
    double top = word.box().top();
    double near = Math.min(FARTHEST, 0.15 * word.size());
    for (long row = spot(top - near); row <= spot(top + near); row++) {
      for (long column = spot(left - near); column <= spot(left + near); column++) {
        Word other = seen.get(new Spot(text, row, column));
        if (other != null && isNear(word, other, near)) {
          return true;
        }
      }
    }
    seen.put(new Spot(text, spot(top), spot(left)), word);
    return false;
  }

  private static long spot(double place) {
    return (long) Math.floor(place / GRAIN);
  }

  private static boolean isNear(Word word, Word other, double near) {
    return Math.abs(word.box().left() - other.box().left()) < near
        && Math.abs(word.box().top() - other.box().top()) < near;
  }
}
