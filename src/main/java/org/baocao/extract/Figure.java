package org.baocao.extract;

import java.math.BigDecimal;
import org.baocao.form.Phrasing;
import org.baocao.model.Assumption;
import org.baocao.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A figure in running text, before it is known what it states: a count, a fraction, a rate, or a
 * count with its rate. Offsets are those of the paragraph.
 *
 * @param start of the number
 * @param end of the number or fraction
 * @param textEnd of all that belongs to it: its unit and the rate beside it
 * @param rateFirst whether the rate stands before its fraction: {@code đạt 80% (12/15 hồ sơ)}
 * @param assumed what was taken for granted in reading its numbers, null where they read one way
 */
record Figure(
    int start,
    int end,
    int textEnd,
    @Nullable BigDecimal value,
    @Nullable BigDecimal of,
    @Nullable BigDecimal percent,
    Bound bound,
    @Nullable String unit,
    boolean rateFirst,
    @Nullable Assumption assumed) {

  /** What words from {@code start} to {@code end} say that there is none of. */
  static Figure none(int start, int end) {
    return new Figure(start, end, end, BigDecimal.ZERO, null, null, Bound.EXACT, null, false, null);
  }

  /** Whether only a rate is stated. */
  boolean isRate() {
    return value == null;
  }

  /** The same in another text. */
  Figure movedTo(int place) {
    int by = place - start;
    return new Figure(
        place, end + by, textEnd + by, value, of, percent, bound, unit, rateFirst, assumed);
  }

  /** How it stands in a text whose figures are masked. */
  static String masked(Figure figure) {
    return String.valueOf(Phrasing.FIGURE).repeat(figure.end - figure.start);
  }
}
