package org.baocao.read.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of each list on and writes their labels, as Word shows them. */
public final class ListLabels {

  private static final int LEVELS = 9;

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> startedAnew = new HashSet<>();

  /** The label of the next paragraph of a list with what follows it; empty where it has none. */
  public String next(Listing list, int at) {
    Level level = list.levels().get(at);
    if (level == null || at >= LEVELS) {
      return "";
    }
    int[] count = count(list, at);
    String label = level.format() == NumberFormat.BULLET ? level.text() : label(list, level, count);
    return label.isBlank() ? "" : label + level.follow();
  }

  /** Lists of one definition count on together, unless one starts a level anew. */
  private int[] count(Listing list, int at) {
    int[] count = counts.computeIfAbsent(list.definition(), definition -> none());
    Integer anew = list.starts().get(at);
    if (anew != null && startedAnew.add(list.id() + "/" + at)) {
      count[at] = anew;
    } else {
      count[at] = count[at] < 0 ? start(list, at) : count[at] + 1;
    }
    for (int above = 0; above < at; above++) {
      count[above] = count[above] < 0 ? start(list, above) : count[above];
    }
    for (int below = at + 1; below < LEVELS; below++) {
      Level level = list.levels().get(below);
      Integer restart = level == null ? null : level.restart();
      if (restart == null || at < restart) {
        count[below] = -1;
      }
    }
    return count;
  }

  private static int[] none() {
    int[] none = new int[LEVELS];
    Arrays.fill(none, -1);
    return none;
  }

  private static int start(Listing list, int at) {
    Level level = list.levels().get(at);
    return list.starts().getOrDefault(at, level == null ? 1 : level.start());
  }

  private static String label(Listing list, Level level, int[] count) {
    StringBuilder label = new StringBuilder();
    String text = level.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = i + 1 < text.length() && c == '%' ? text.charAt(i + 1) - '1' : -1;
      if (digit >= 0 && digit < LEVELS) {
        i++;
        label.append(format(level, list.levels().get(digit)).write(Math.max(count[digit], 0)));
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  private static NumberFormat format(Level level, @Nullable Level shown) {
    if (shown == null) {
      return NumberFormat.DECIMAL;
    }
    return level.legal() && shown.format() != NumberFormat.NONE
        ? NumberFormat.DECIMAL
        : shown.format();
  }
}
