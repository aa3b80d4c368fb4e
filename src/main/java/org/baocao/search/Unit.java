package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counts as one word of a query: a word, or an abbreviation however it is written.
 *
 * @param word null for an abbreviation
 * @param term null for a word
 */
record Unit(@Nullable Word word, @Nullable String term) {

  /** What stands behind so many is not asked: Lucene refuses 1024 clauses. */
  static final int MOST = 32;

  static List<Unit> of(List<Word> words, Abbreviations abbreviations) {
    List<Unit> units = new ArrayList<>();
    for (int at = 0; at < words.size() && units.size() < MOST; ) {
      Optional<Abbreviations.Found> found = abbreviations.longestAt(words, at);
      units.add(
          found
              .map(abbreviation -> new Unit(null, abbreviation.term()))
              .orElse(new Unit(words.get(at), null)));
      at += found.map(Abbreviations.Found::length).orElse(1);
    }
    return units;
  }
}
