package org.baocao.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.baocao.model.Review;
import org.jspecify.annotations.Nullable;

/**
 * The reviews last written or read, so that each step of a report's way need not read it anew. A
 * review is the one that its bytes say: it does not matter who else writes into the store.
 */
final class RecentReviews {

  private static final int MOST = 8;

  /** In the order of their last use. */
  private final LinkedHashMap<Long, Known> known = new LinkedHashMap<>(MOST, 1, true);

  private static final class Known {

    private final byte[] bytes;
    private final Review review;

    Known(byte[] bytes, Review review) {
      this.bytes = bytes;
      this.review = review;
    }
  }

  byte[] write(long id, Review review) throws IOException {
    byte[] bytes = ReviewJson.write(review);
    know(id, new Known(bytes, review));
    return bytes;
  }

  Review read(long id, byte[] bytes) throws IOException {
    Known last = known(id);
    if (last != null && Arrays.equals(last.bytes, bytes)) {
      return last.review;
    }
    Review review = ReviewJson.read(bytes);
    know(id, new Known(bytes, review));
    return review;
  }

  private synchronized @Nullable Known known(long id) {
    return known.get(id);
  }

  private synchronized void know(long id, Known review) {
    known.put(id, review);
    if (known.size() > MOST) {
      known.pollFirstEntry();
    }
  }
}
