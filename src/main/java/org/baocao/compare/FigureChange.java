package org.baocao.compare;

import java.util.Objects;
import org.baocao.model.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not what it was; one of the two is there at least.
 *
 * @param before null where it is added
 * @param after null where it is gone
 */
public record FigureChange(@Nullable Observation before, @Nullable Observation after) {

  public Change change() {
    if (before == null) {
      return Change.ADDED;
    }
    return after == null ? Change.GONE : Change.CHANGED;
  }

  /** As the newer version has it, if it does. */
  public Observation shown() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** Whether either reading must be compared with the original first. */
  public boolean doubtful() {
    return (before != null && before.doubtful()) || (after != null && after.doubtful());
  }
}
