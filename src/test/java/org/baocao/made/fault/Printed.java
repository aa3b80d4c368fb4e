package org.baocao.made.fault;

import java.math.BigDecimal;

/** Numbers as they stand in Vietnamese text. */
final class Printed {

  private Printed() {}

  /** Thousands of counts are parted, decimals stand behind a comma. */
  static String of(BigDecimal number) {
    if (number.scale() > 0) {
      return number.toPlainString().replace('.', ',');
    }
    return number.toPlainString().replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }
}
