package org.baocao.extract;

import org.baocao.form.NarrativeIndicator;
import org.jspecify.annotations.Nullable;

/**
 * One way to understand a figure: the indicator that a phrasing around it names.
 *
 * @param indicator null where the words say that the figure belongs to none
 * @param start of the words
 * @param distance how many letters lie between the words and the figure
 * @param weight how many letters of words are there
 * @param total the total named before, as whose part alone it is told; null where it needs none
 */
record Statement(
    @Nullable NarrativeIndicator indicator,
    int start,
    int end,
    int distance,
    int weight,
    @Nullable String total) {

  boolean names(@Nullable String name) {
    return indicator != null && indicator.indicator().equals(name);
  }

  /** Whether it is told only as a part of the total named before. */
  boolean listed() {
    return total != null;
  }

  /** The total that it is a part of. */
  @Nullable String within() {
    return total != null ? total : indicator == null ? null : indicator.within();
  }
}
