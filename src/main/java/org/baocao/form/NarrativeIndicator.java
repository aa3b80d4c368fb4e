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
 * @param within the indicator that it is a part of
 * @param says phrasings, see {@link Phrasing}
 * @param listed phrasings that name it only behind the total that it is a part of
 * @param rest phrasings of its own parts that have no name, where it was the total named last
 */
public record NarrativeIndicator(
    String indicator,
    String label,
    @Nullable String whole,
    @Nullable String unit,
    Time time,
    @Nullable String within,
    List<String> says,
    @Nullable List<String> listed,
    @Nullable List<String> rest) {

  /** What span of time a figure is about. */
  public enum Time {
    PERIOD,
    POINT
  }

  /** Whether it is a rate, and no count. */
  public boolean isRate() {
    return "%".equals(unit);
  }

  /** Phrasings in the list of its total's parts, an empty list for none. */
  public List<String> inLists() {
    return listed == null ? List.of() : listed;
  }

  /** Phrasings of parts without a name, an empty list for none. */
  public List<String> parts() {
    return rest == null ? List.of() : rest;
  }
}
