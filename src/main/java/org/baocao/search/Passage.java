package org.baocao.search;

import java.util.List;
import org.baocao.model.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is found by itself: a paragraph, a row of a table, a finding.
 *
 * @param nature see {@link Nature}
 * @param figures those in it that have a name
 */
record Passage(
    int nature,
    int ordinal,
    Standing standing,
    @Nullable Integer page,
    String text,
    List<Observation> figures) {}
