package org.baocao.cli.score;

import java.util.List;

/**
 * Rows of a table as they should be beside those that were read, so that a row lost or made up
 * spoils no other.
 */
final class Alignment {

  /** A cell that agrees outweighs any number of rows that only stand beside each other. */
  private static final int CELL = 10_000;

  private final List<List<String>> gold;
  private final List<List<String>> read;

  /** By rows of the gold and rows read, from there on to the end. */
  private final long[][] best;

  private Alignment(List<List<String>> gold, List<List<String>> read) {
    this.gold = gold;
    this.read = read;
    this.best = new long[gold.size() + 1][read.size() + 1];
    for (int i = gold.size() - 1; i >= 0; i--) {
      for (int j = read.size() - 1; j >= 0; j--) {
        best[i][j] = Math.max(paired(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
  }

  static Alignment of(List<List<String>> gold, List<List<String>> read) {
    return new Alignment(gold, read);
  }

  private long paired(int i, int j) {
    return (long) CELL * equal(gold.get(i), read.get(j)) + 1 + best[i + 1][j + 1];
  }

  private static int equal(List<String> one, List<String> other) {
    int equal = 0;
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      equal += one.get(i).equals(other.get(i)) ? 1 : 0;
    }
    return equal;
  }

  TableScore score() {
    Share cells = Share.NONE;
    Share rows = Share.NONE;
    int i = 0;
    int j = 0;
    while (i < gold.size() || j < read.size()) {
      if (i < gold.size() && j < read.size() && best[i][j] == paired(i, j)) {
        List<String> one = gold.get(i++);
        List<String> other = read.get(j++);
        cells = cells.plus(new Share(equal(one, other), Math.max(one.size(), other.size())));
        rows = rows.plus(Share.of(one.equals(other)));
      } else {
        boolean isLost = i < gold.size() && best[i][j] == best[i + 1][j];
        cells = cells.butWrong(isLost ? gold.get(i++).size() : read.get(j++).size());
        rows = rows.butWrong(1);
      }
    }
    return new TableScore(cells, rows);
  }
}
