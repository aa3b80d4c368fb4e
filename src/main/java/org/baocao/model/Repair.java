package org.baocao.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that, changed together, make everything agree that a finding speaks of: a proposal only.
 *
 * @param cause how the figures may have become wrong, null where none can be named
 * @param only whether no other change of as few figures would do
 */
public record Repair(List<Change> changes, @Nullable Text cause, boolean only) {

  /**
   * One figure.
   *
   * @param part {@code value}, {@code of} or {@code percent} of the observation
   * @param to with the decimals of {@code from}
   */
  public record Change(String observation, String part, BigDecimal from, BigDecimal to) {}

  public Repair {
    changes = List.copyOf(changes);
  }
}
