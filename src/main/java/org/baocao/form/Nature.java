package org.baocao.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number is, as far as time goes. */
public enum Nature {
  /** What happened within a time: it grows as the time does. */
  FLOW,
  /** What there is on a day. */
  STOCK,
  /** A count of either kind. */
  COUNT,
  RATE;

  public boolean isRate() {
    return this == RATE;
  }

  /** Empty for what is no number to compare. */
  public static Optional<Nature> of(Form form, String indicator) {
    return form.row(indicator)
        .map(Nature::of)
        .orElseGet(() -> form.figure(indicator).map(Nature::of));
  }

  private static Optional<Nature> of(Indicator row) {
    return switch (row.kind()) {
      case COUNT -> Optional.of(of(row.years()));
      case RATE -> Optional.of(RATE);
      case FLAG, TEXT, HEADING -> Optional.empty();
    };
  }

  private static Nature of(Indicator.@Nullable Years years) {
    if (years == null) {
      return COUNT;
    }
    return years == Indicator.Years.SUM ? FLOW : STOCK;
  }

  private static Nature of(NarrativeIndicator figure) {
    if (figure.isRate()) {
      return RATE;
    }
    return figure.time() == NarrativeIndicator.Time.PERIOD ? FLOW : STOCK;
  }
}
