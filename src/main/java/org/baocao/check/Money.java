package org.baocao.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Value;
import org.baocao.form.Wording;
import org.baocao.model.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Brings sums of money to the smallest unit that some of them are told in, so that they compare:
 * {@code 1,2 tỷ đồng} is 1200 ± 50 beside sums in {@code triệu đồng}.
 */
record Money(Wording.Figures words, BigDecimal smallest) {

  static Money of(Wording.Figures words, Stream<Observation> figures) {
    return new Money(
        words,
        figures
            .map(figure -> words.scale(figure.unit()))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.ONE));
  }

  /** Whether numbers in such a unit are to be brought to another. */
  boolean isOther(@Nullable String unit) {
    return times(unit).compareTo(BigDecimal.ONE) != 0;
  }

  /** A number that is printed in another unit was rounded to its last decimal. */
  Value value(BigDecimal printed, @Nullable String unit) {
    return isOther(unit)
        ? Value.rounded(printed).times(Value.exact(times(unit)))
        : Value.exact(printed);
  }

  BigDecimal times(@Nullable String unit) {
    return words.scale(unit).map(scale -> scale.divide(smallest)).orElse(BigDecimal.ONE);
  }
}
