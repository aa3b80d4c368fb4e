package org.baocao.store;

import java.time.Instant;
import org.baocao.model.Review;

/**
 * A review as it was kept.
 *
 * @param original where the bytes of the file lie, relative to the user's folder, parted by {@code
 *     /}
 */
public record StoredReview(long id, Instant receivedAt, String original, Review review) {

  public String sha256() {
    return review.report().document().source().sha256();
  }
}
