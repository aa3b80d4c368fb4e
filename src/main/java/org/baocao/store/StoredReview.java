package org.baocao.store;

import java.time.Instant;
import org.baocao.model.Review;
import org.jspecify.annotations.Nullable;

/**
 * A review as it was kept.
 *
 * @param original where the bytes of the file lie, relative to the user's folder, parted by {@code
 *     /}
 * @param report the id of the report in whose case it is shown, null where it is shown by itself
 * @param older the id of the version that it takes the place of, null where there is none
 * @param newer the id of the version that took its place, null where it is the newest
 */
public record StoredReview(
    long id,
    Instant receivedAt,
    String original,
    @Nullable Long report,
    @Nullable Long older,
    @Nullable Long newer,
    Review review) {

  StoredReview with(Review other) {
    return new StoredReview(id, receivedAt, original, report, older, newer, other);
  }

  /** Whether it stands in listings and is found by searches. */
  public boolean isListed() {
    return report == null && newer == null;
  }

  public String sha256() {
    return review.report().document().source().sha256();
  }
}
