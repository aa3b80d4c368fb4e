package org.baocao.search;

import org.jspecify.annotations.Nullable;

/**
 * What is found by itself: a paragraph, a row of a table, a finding.
 *
 * @param about the headings above it
 */
record Passage(
    Hit.Kind kind, @Nullable String section, @Nullable Integer page, String about, String text) {}
