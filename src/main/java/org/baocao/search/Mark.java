package org.baocao.search;

/** A run of a hit's text that answers the query: UTF-16 offsets, {@code end} is exclusive. */
public record Mark(int start, int end) {}
