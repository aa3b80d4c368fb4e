package org.baocao.check.repair;

import java.math.BigDecimal;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** How figures may have gone wrong. */
public sealed interface Cause {

  /** A number was mistyped. */
  record Mistyped(Slip slip) implements Cause {}

  /** A total lacks one of its parts, the one of {@code period} where it has one. */
  record LeftOut(BigDecimal amount, @Nullable Period period) implements Cause {}

  /** A total has one of its parts twice. */
  record CountedTwice(BigDecimal amount, @Nullable Period period) implements Cause {}

  /** The figure of the time before. */
  record Copied(Period period) implements Cause {}

  /** Both parts of a fraction are too high, or too low where {@code amount} is negative. */
  record SameDifference(BigDecimal amount) implements Cause {}

  /** Two figures stand in each other's place. */
  record Exchanged() implements Cause {}
}
