package org.baocao.model;

import org.jspecify.annotations.Nullable;

/** A run of a paragraph's text: UTF-16 offsets, {@code end} is exclusive. */
public record TextPlace(
    int paragraph, int start, int end, @Nullable Integer page, @Nullable Box box)
    implements Place {}
