package org.baocao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the narrative states, and the phrasings in which it does.
 *
 * @param indicator its name in the catalogue, {@code files.received}
 * @param label for people
 * @param whole what the denominator is called where the figure is a fraction
 * @param time the whole period, or the state on the report's day
 * @param says phrasings, see {@link Phrasing}
 */
public record NarrativeIndicator(
    String indicator,
    String label,
    @Nullable String whole,
    @Nullable String unit,
    Time time,
    List<String> says) {

  /** What span of time a figure is about. */
  public enum Time {
    PERIOD,
    POINT
  }
}
