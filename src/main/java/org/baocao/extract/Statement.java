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
 * @param listed told as a part of the total named before
 */
record Statement(
    @Nullable NarrativeIndicator indicator,
    int start,
    int end,
    int distance,
    int weight,
    boolean listed) {

  boolean names(@Nullable String name) {
    return indicator != null && indicator.indicator().equals(name);
  }
}
