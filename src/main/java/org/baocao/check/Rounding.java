package org.baocao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals for showing what was reckoned. */
final class Rounding {

  private Rounding() {}

  /** {@code number} with as many decimals as {@code printed} has. */
  static BigDecimal like(BigDecimal number, BigDecimal printed) {
    return number.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP);
  }

  /** At most two decimals, none that say nothing. */
  static BigDecimal shown(BigDecimal number) {
    BigDecimal bare = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
