package org.baocao.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.baocao.form.Expression.Part;
import org.baocao.model.Observation;

/**
 * A number of the report that takes part in claims: one part of an observation. Two are the same
 * only if they are one object.
 */
public final class Figure {

  private final Observation observation;
  private final Part part;
  private final BigDecimal printed;
  private final BigDecimal unit;
  private final boolean rounded;

  /**
   * @param unit what the printed number is multiplied by to compare with the others
   * @param rounded whether the true number may lie within half a unit of the last decimal
   */
  public Figure(
      Observation observation, Part part, BigDecimal printed, BigDecimal unit, boolean rounded) {
    this.observation = observation;
    this.part = part;
    this.printed = printed;
    this.unit = unit;
    this.rounded = rounded;
  }

  public Observation observation() {
    return observation;
  }

  public Part part() {
    return part;
  }

  /** With the decimals as printed. */
  public BigDecimal printed() {
    return printed;
  }

  /** Whether it counts things. */
  public boolean isCount() {
    return !rounded && printed.scale() <= 0;
  }

  /** Whether it is a share in percent. */
  public boolean isRate() {
    return part == Part.PERCENT || "%".equals(observation.unit());
  }

  /** What it says. */
  public Value worth() {
    return worth(printed);
  }

  /** What it says if it is {@code number}. */
  Value worth(BigDecimal number) {
    Value value = rounded ? Value.rounded(number) : Value.exact(number);
    return unit.compareTo(BigDecimal.ONE) == 0 ? value : value.times(Value.exact(unit));
  }

  /** The number to be printed for a value, with the decimals of the one that is printed now. */
  public BigDecimal printedFor(BigDecimal value, RoundingMode mode) {
    int scale = Math.max(0, printed.scale());
    return unit.compareTo(BigDecimal.ONE) == 0
        ? value.setScale(scale, mode)
        : value.divide(unit, scale, mode);
  }

  @Override
  public String toString() {
    return observation.id() + "." + part + "=" + printed;
  }
}
