package org.baocao.model;

import org.jspecify.annotations.Nullable;

/**
 * What a statement about a document rests on: a place, and the words that stand there.
 *
 * @param section path of the numbered section, {@code II.2.2.1.d}; or {@code PL7/6.3.1} for the row
 *     of an appendix, {@code PL7} for an appendix, {@code letterhead}
 * @param quote found again at the place, letter by letter: a test holds this
 */
public record Evidence(Place place, @Nullable String section, String quote) {}
