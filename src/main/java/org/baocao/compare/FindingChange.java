package org.baocao.compare;

import java.util.Objects;
import org.baocao.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding of either version; one of the two is there at least.
 *
 * @param before null where it is new
 * @param after null where it is cleared
 */
public record FindingChange(@Nullable Finding before, @Nullable Finding after) {

  public Change change() {
    if (before == null) {
      return Change.NEW;
    }
    return after == null ? Change.CLEARED : Change.STILL;
  }

  /** As the newer version has it, if it does. */
  public Finding shown() {
    return after == null ? Objects.requireNonNull(before) : after;
  }
}
