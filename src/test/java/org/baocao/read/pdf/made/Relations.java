package org.baocao.read.pdf.made;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which texts of a grid stand next to each other: right of it, below it; blank cells between. */
final class Relations {

  private record Relation(String text, String next, boolean right) {}

  private final Map<Relation, Integer> counts = new HashMap<>();

  /** Adds a table's: texts by slot, and the spans as row, column, row span, column span. */
  void add(List<List<String>> texts, List<List<Integer>> spans) {
    int rows = texts.size();
    int columns = texts.getFirst().size();
    int[][] owner = new int[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        owner[row][column] = row * columns + column;
      }
    }
    for (List<Integer> span : spans) {
      for (int row = span.get(0); row < span.get(0) + span.get(2); row++) {
        for (int column = span.get(1); column < span.get(1) + span.get(3); column++) {
          owner[row][column] = span.get(0) * columns + span.get(1);
        }
      }
    }
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        pair(texts, owner, row, column, 0, 1, pairs);
        pair(texts, owner, row, column, 1, 0, pairs);
      }
    }
    for (List<Integer> pair : pairs) {
      Relation relation =
          new Relation(text(texts, pair.get(0)), text(texts, pair.get(1)), pair.get(2) == 1);
      counts.merge(relation, 1, Integer::sum);
    }
  }

  private static void pair(
      List<List<String>> texts,
      int[][] owner,
      int row,
      int column,
      int down,
      int right,
      Set<List<Integer>> pairs) {
    int cell = owner[row][column];
    int r = row + down;
    int c = column + right;
    while (r < owner.length && c < owner[0].length) {
      int next = owner[r][c];
      if (next != cell && !text(texts, next).isEmpty()) {
        if (!text(texts, cell).isEmpty()) {
          pairs.add(List.of(cell, next, right));
        }
        return;
      }
      r += down;
      c += right;
    }
  }

  private static String text(List<List<String>> texts, int cell) {
    int columns = texts.getFirst().size();
    return texts.get(cell / columns).get(cell % columns).replaceAll("\\s", "");
  }

  /** Harmonic mean of precision and recall; 1 where both have none. */
  static double f1(Relations gold, Relations read) {
    int common = 0;
    for (Map.Entry<Relation, Integer> entry : gold.counts.entrySet()) {
      common += Math.min(entry.getValue(), read.counts.getOrDefault(entry.getKey(), 0));
    }
    int all = gold.size() + read.size();
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
