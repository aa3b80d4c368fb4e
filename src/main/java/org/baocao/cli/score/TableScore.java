package org.baocao.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Cells and whole rows of the tables, the column heads counted as a row. */
record TableScore(Share cells, Share rows) {

  private static final TableScore NONE = new TableScore(Share.NONE, Share.NONE);

  /** A table of the gold held against one that was read, each by its position. */
  private record Pair(int gold, int read, TableScore score) {}

  /** Those that agree best are held against each other first; what is left over is wrong. */
  static TableScore of(JsonNode gold, JsonNode read) {
    if (gold.isMissingNode()) {
      return NONE;
    }
    List<List<List<String>>> asked = tables(gold);
    List<List<List<String>>> found = tables(read);
    BitSet askedDone = new BitSet();
    BitSet foundDone = new BitSet();
    TableScore score = NONE;
    for (Pair pair : pairs(asked, found)) {
      if (!askedDone.get(pair.gold) && !foundDone.get(pair.read)) {
        askedDone.set(pair.gold);
        foundDone.set(pair.read);
        score = score.plus(pair.score);
      }
    }
    for (int i = askedDone.nextClearBit(0); i < asked.size(); i = askedDone.nextClearBit(i + 1)) {
      score = score.plus(Alignment.of(asked.get(i), List.of()).score());
    }
    for (int i = foundDone.nextClearBit(0); i < found.size(); i = foundDone.nextClearBit(i + 1)) {
      score = score.plus(Alignment.of(List.of(), found.get(i)).score());
    }
    return score;
  }

  private static List<Pair> pairs(List<List<List<String>>> asked, List<List<List<String>>> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Pair pair = new Pair(i, j, Alignment.of(asked.get(i), found.get(j)).score());
        if (pair.score.cells.right() > 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> -pair.score.cells.right()));
    return pairs;
  }

  private TableScore plus(TableScore other) {
    return new TableScore(cells.plus(other.cells), rows.plus(other.rows));
  }

  private static List<List<List<String>>> tables(JsonNode array) {
    List<List<List<String>>> tables = new ArrayList<>();
    for (JsonNode table : array) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(texts(table.path("columns")));
      table.path("rows").forEach(row -> rows.add(texts(row)));
      tables.add(rows);
    }
    return tables;
  }

  private static List<String> texts(JsonNode row) {
    List<String> texts = new ArrayList<>();
    row.forEach(text -> texts.add(text.asText().replaceAll("[\\s\\u00A0]+", " ").strip()));
    return texts;
  }
}
