package org.baocao.cli;

import java.util.Optional;
import java.util.function.LongFunction;
import org.baocao.compare.Change;
import org.baocao.compare.Changes;
import org.baocao.store.StoredReview;

/**
 * A report among its versions.
 *
 * @param other the file of the version beside it
 * @param isNewer whether it takes the place of that, else that has taken its place
 */
record Succession(String other, boolean isNewer, Changes changes) {

  /** {@code kept}: reviews by their ids; empty for the only version. */
  static Optional<Succession> of(StoredReview own, LongFunction<Optional<StoredReview>> kept) {
    if (own.newer() != null) {
      StoredReview newer = kept.apply(own.newer()).orElseThrow();
      return Optional.of(new Succession(file(newer), false, between(own, newer)));
    }
    if (own.older() != null) {
      StoredReview older = kept.apply(own.older()).orElseThrow();
      return Optional.of(new Succession(file(older), true, between(older, own)));
    }
    return Optional.empty();
  }

  private static Changes between(StoredReview older, StoredReview newer) {
    return Changes.between(older.review(), newer.review());
  }

  static String file(StoredReview stored) {
    return stored.review().report().document().source().file();
  }

  /** In one line. */
  String told(Words words) {
    return isNewer ? told(other, changes, words) : words.say("told.older", other);
  }

  static String told(String older, Changes changes, Words words) {
    return words.say(
        "told.replaces",
        older,
        changes.figures(Change.CHANGED).size(),
        changes.figures(Change.ADDED).size(),
        changes.figures(Change.GONE).size(),
        changes.errors(Change.CLEARED),
        changes.errors(Change.NEW));
  }
}
