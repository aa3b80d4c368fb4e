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
 */
public record StoredReview(
    long id, Instant receivedAt, String original, @Nullable Long report, Review review) {

  StoredReview with(Review other) {
    return new StoredReview(id, receivedAt, original, report, other);
  }

  public String sha256() {
    return review.report().document().source().sha256();
  }
}
