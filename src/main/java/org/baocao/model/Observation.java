package org.baocao.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure as filed. A fraction with its rate ({@code 3633/6201 hồ sơ, đạt 58,59%}) is one
 * observation. Numbers keep the decimals as printed: tolerance comes from them.
 *
 * @param id {@code o1}, {@code o2}, … in reading order
 * @param indicator {@code PL7/6.3.1} for an appendix row, a name of the form's catalogue for a
 *     figure of the narrative, null where the figure belongs to no known indicator
 * @param period null where none could be told
 * @param value null where the text is no number, or only a rate
 * @param of the denominator of a fraction
 * @param percent the rate stated, in percent
 * @param text as printed
 * @param role what the figure is; only a result has an indicator
 * @param confidence 0 to 1
 * @param assumed what was taken for granted in reading the number, null where it reads in one way
 */
public record Observation(
    String id,
    @Nullable String indicator,
    String label,
    @Nullable Period period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal of,
    @Nullable BigDecimal percent,
    Bound bound,
    @Nullable String unit,
    String text,
    Evidence evidence,
    Role role,
    double confidence,
    @Nullable Assumption assumed) {

  /** The same under another name. */
  public Observation withId(String newId) {
    return new Observation(
        newId,
        indicator,
        label,
        period,
        value,
        of,
        percent,
        bound,
        unit,
        text,
        evidence,
        role,
        confidence,
        assumed);
  }

  /** The same, its number read in another way and less sure. */
  public Observation read(@Nullable BigDecimal number, Assumption assumption, double atMost) {
    return new Observation(
        id,
        indicator,
        label,
        period,
        number,
        of,
        percent,
        bound,
        unit,
        text,
        evidence,
        role,
        Math.min(confidence, atMost),
        assumption);
  }

  /** Whether it must be compared with the original before it is held against anyone. */
  public boolean doubtful() {
    return confidence < Table.SURE;
  }
}
