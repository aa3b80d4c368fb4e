package org.baocao.read.text;

import org.jspecify.annotations.Nullable;

/**
 * A level of a list.
 *
 * @param text how the label is put together: {@code %1.%2.}
 * @param follow what stands between the label and the paragraph
 * @param restart starts anew after a level above this one, from 1; 0 never does; null after any
 * @param legal shows the numbers of all levels in digits
 */
public record Level(
    int start,
    NumberFormat format,
    String text,
    String follow,
    @Nullable Integer restart,
    boolean legal) {}
