package org.baocao.extract;

import java.math.BigDecimal;
import org.baocao.model.Observation;

/** Says a figure in one word: {@code 12}, {@code 12/15:80}, {@code %98}. */
final class Told {

  private Told() {}

  static String figure(Observation o) {
    BigDecimal value = o.value();
    BigDecimal of = o.of();
    BigDecimal percent = o.percent();
    return (value == null ? "" : value.toPlainString())
        + (of == null ? "" : "/" + of.toPlainString())
        + (percent == null ? "" : (value == null ? "%" : ":") + percent.toPlainString());
  }
}
