package org.baocao.read.pdf.ink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows a glyph painted twice on nearly one spot: a printer's way of making bold letters. */
final class Twins {

  private static final double GRAIN = 4;

  private final Map<Long, List<Glyph>> seen = new HashMap<>();

  /** Whether an equal glyph stands there already; remembers the glyph if not. */
  boolean knows(Glyph glyph) {
    double column = glyph.box().left() / GRAIN;
    double row = glyph.baseline() / GRAIN;
    long right = Math.round(column);
    long below = Math.round(row);
    for (long r = below - 1; r <= below; r++) {
      for (long c = right - 1; c <= right; c++) {
        if (stands(glyph, seen.getOrDefault(key(r, c), List.of()))) {
          return true;
        }
      }
    }
    long home = key((long) Math.floor(row), (long) Math.floor(column));
    seen.computeIfAbsent(home, place -> new ArrayList<>(2)).add(glyph);
    return false;
  }

  private static long key(long row, long column) {
    return (row << 32) | (column & 0xffffffffL);
  }

  private static boolean stands(Glyph glyph, List<Glyph> there) {
    for (Glyph other : there) {
      double near = Math.min(GRAIN / 2, 0.3 * Math.max(glyph.box().width(), 0.25 * glyph.size()));
      if (Math.abs(glyph.box().left() - other.box().left()) < near
          && Math.abs(glyph.baseline() - other.baseline()) < near
          && glyph.text().equals(other.text())) {
        return true;
      }
    }
    return false;
  }
}
