package org.baocao.check.claim;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number and how far the true one may lie from it: a rate printed {@code 58,59} stands for 58.585
 * to 58.595, a count for itself.
 *
 * @param number as printed or reckoned
 * @param slack not negative
 */
public record Value(BigDecimal number, BigDecimal slack) {

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static Value exact(BigDecimal number) {
    return new Value(number, BigDecimal.ZERO);
  }

  /** Half a unit of the last decimal printed. */
  public static Value rounded(BigDecimal number) {
    return new Value(number, HALF.movePointLeft(Math.max(0, number.scale())));
  }

  public Value plus(Value other) {
    return new Value(number.add(other.number), slack.add(other.slack));
  }

  public Value minus(Value other) {
    return new Value(number.subtract(other.number), slack.add(other.slack));
  }

  public Value times(Value other) {
    BigDecimal spread =
        slack
            .multiply(other.number.abs())
            .add(other.slack.multiply(number.abs()))
            .add(slack.multiply(other.slack));
    return new Value(number.multiply(other.number), spread);
  }

  /** The divisor must not be zero. */
  public Value dividedBy(Value other) {
    BigDecimal quotient = number.divide(other.number, EXACT_ENOUGH);
    BigDecimal spread =
        slack.add(quotient.abs().multiply(other.slack)).divide(other.number.abs(), EXACT_ENOUGH);
    return new Value(quotient, spread);
  }

  public boolean isZero() {
    return number.signum() == 0;
  }

  /** Whether both may be the same number. */
  public boolean meets(Value other) {
    return distance(other).compareTo(slack.add(other.slack)) <= 0;
  }

  public BigDecimal distance(Value other) {
    return number.subtract(other.number).abs();
  }

  public BigDecimal low() {
    return number.subtract(slack);
  }

  public BigDecimal high() {
    return number.add(slack);
  }
}
