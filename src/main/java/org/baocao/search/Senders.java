package org.baocao.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Finds senders that loose words name besides what they ask. */
final class Senders {

  private final IndexSearcher searcher;
  private final BlockCache cache;
  private final Conditions conditions;

  Senders(IndexSearcher searcher, BlockCache cache, Conditions conditions) {
    this.searcher = searcher;
    this.cache = cache;
    this.conditions = conditions;
  }

  /** A sender, and the words that do not name it. */
  record Named(Query sender, List<Unit> rest) {}

  /** The sender of the longest name; empty where no word is left besides. */
  Optional<Named> in(List<Unit> units) {
    Optional<Named> best = Optional.empty();
    for (String name : names()) {
      List<Word> words = Word.of(name);
      // the kind of a locality may be left out
      for (int from = 0; from < Math.min(2, words.size() - 1); from++) {
        int at = at(units, words.subList(from, words.size()));
        int length = words.size() - from;
        if (at >= 0
            && length < units.size()
            && best.map(named -> units.size() - named.rest().size() < length).orElse(true)) {
          best = Optional.of(new Named(conditions.sender(name), without(units, at, length)));
        }
      }
    }
    return best;
  }

  private static int at(List<Unit> units, List<Word> name) {
    for (int at = 0; at + name.size() <= units.size(); at++) {
      int i = 0;
      while (i < name.size() && names(units.get(at + i), name.get(i))) {
        i++;
      }
      if (i == name.size()) {
        return at;
      }
    }
    return -1;
  }

  private static boolean names(Unit unit, Word word) {
    return unit.word() != null && unit.word().means(word);
  }

  private static List<Unit> without(List<Unit> units, int at, int length) {
    List<Unit> rest = new java.util.ArrayList<>(units.subList(0, at));
    rest.addAll(units.subList(at + length, units.size()));
    return rest;
  }

  private Set<String> names() {
    try {
      Set<String> names = new LinkedHashSet<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        names.addAll(cache.of(leaf).localities.all());
      }
      return names;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read the senders", e);
    }
  }
}
