package org.baocao.store;

import java.time.Instant;

/**
 * What became of a review that was to be kept. The same bytes are one report: the second time
 * {@code isNew} is false and the rest says when and under which name they came first.
 *
 * @param original where the bytes lie, relative to the user's folder, parted by {@code /}
 */
public record Kept(
    long id,
    boolean isNew,
    String sha256,
    String firstFile,
    Instant firstReceived,
    String original) {}
