package org.baocao.digest;

import java.util.Optional;
import java.util.function.LongFunction;
import org.baocao.store.StoredReview;
import org.jspecify.annotations.Nullable;

/** Another version of a report, as its page names it; {@code href} leads to where it is shown. */
record Neighbour(String file, String href, String received) {

  /** {@code kept}: reviews by their ids. */
  static @Nullable Neighbour of(
      @Nullable Long id, Words words, LongFunction<Optional<StoredReview>> kept) {
    return id == null ? null : of(kept.apply(id).orElseThrow(), words, kept);
  }

  static Neighbour of(StoredReview other, Words words, LongFunction<Optional<StoredReview>> kept) {
    StoredReview shown = other.report() == null ? other : kept.apply(other.report()).orElseThrow();
    return new Neighbour(
        other.review().report().document().source().file(),
        Digest.page(shown.sha256()),
        new Days(words).moment(other.receivedAt()));
  }
}
