package org.baocao.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query, read.
 *
 * @param mistake null where all was understood
 */
public record Reading(Asked asked, @Nullable Mistake mistake) {

  /** The same, and this besides. */
  public Reading and(Asked besides) {
    return new Reading(new Asked.And(List.of(asked, besides)), mistake);
  }

  /** Whether nothing is asked at all. */
  public boolean isEmpty() {
    return asked.equals(new Asked.And(List.of()));
  }
}
