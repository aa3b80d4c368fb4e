package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a page's strips that may be a table: gaps line up from strip to strip. */
final class Regions {

  /** In ems: more white than this ends a region, unless the strips before are as far apart. */
  private static final double DROP = 3.2;

  private static final double WIDEST = 6;

  /** So many strips of one part may stand in a row within a table: titles of groups, wraps. */
  private static final int SINGLES = 4;

  /** So many, if they stand clear of the gaps: lines of texts in one column. */
  private static final int LONGEST = 10;

  /** How many strips back a gap may have its like. */
  private static final int MEMORY = 4;

  private static final int MANY_WORDS = 9;

  private final List<Strip> strips;
  private final Levels levels;
  private final double width;
  private final RegionEnds ends;

  private Regions(List<Strip> strips, Levels levels, double width) {
    this.strips = strips;
    this.levels = levels;
    this.width = width;
    this.ends = new RegionEnds(strips, levels, width);
  }

  static List<List<Strip>> of(List<Strip> strips, Levels levels, double width) {
    return new Regions(strips, levels, width).regions();
  }

  /** Framed stretches as they are; between them, stretches whose gaps line up. */
  private List<List<Strip>> regions() {
    List<List<Strip>> regions = new ArrayList<>();
    int from = 0;
    for (Frames.Frame frame : Frames.of(strips, levels, width)) {
      open(from, frame.first(), regions);
      regions.add(strips.subList(frame.first(), frame.last() + 1));
      from = frame.last() + 1;
    }
    open(from, strips.size(), regions);
    return regions;
  }

  private void open(int start, int stop, List<List<Strip>> regions) {
    int from = start;
    int least = start;
    while (from < stop) {
      int last = strips.get(from).isMany() ? last(from, stop) : from;
      if (last > from) {
        int first = ends.withHead(from, last, least);
        int end = ends.withFoot(first, last, stop);
        regions.add(strips.subList(first, end + 1));
        from = end + 1;
        least = from;
      } else {
        from++;
      }
    }
  }

  /** The last strip of many parts that goes on from this one. */
  private int last(int first, int stop) {
    List<Strip> many = new ArrayList<>(List.of(strips.get(first)));
    int last = first;
    int across = 0;
    for (int i = first + 1; i < stop && i - last <= LONGEST && across <= SINGLES; i++) {
      Strip strip = strips.get(i);
      boolean fits = !strip.isMany() && many.getLast().isClear(strip);
      across += fits ? 0 : 1;
      double drop = ends.drop(i) / strip.size();
      double usual = i - 1 > first ? ends.drop(i - 1) / strip.size() : 0;
      if (drop > Math.max(DROP, Math.min(1.2 * usual, WIDEST))
          || (ends.isProse(strip) && !fits)
          || isNote(strip)) {
        break;
      }
      if (strip.isMany()) {
        if (many.reversed().stream().limit(MEMORY).noneMatch(strip::agrees)) {
          break;
        }
        many.add(strip);
        last = i;
        across = 0;
      }
    }
    return isLineOfProse(last, many) ? previous(first, last) : last;
  }

  /** Below rows of figures: a line of many words as wide as the page, or two columns' lines. */
  private boolean isLineOfProse(int last, List<Strip> many) {
    long rows = many.stream().filter(strip -> strip.figures() > 0).count();
    Strip strip = strips.get(last);
    return strip.figures() == 0
        && rows > 0.7 * many.size()
        && rows > 2
        && strip.box().width() > RegionEnds.PROSE * width
        && strip.parts().stream().mapToInt(part -> part.words().size()).sum() >= MANY_WORDS;
  }

  private int previous(int first, int last) {
    int i = last - 1;
    while (i > first && !strips.get(i).isMany()) {
      i--;
    }
    return i;
  }

  private static boolean isNote(Strip strip) {
    return !strip.isMany() && Captions.opens(strip.parts().getFirst().text());
  }
}
