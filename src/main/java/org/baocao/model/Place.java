package org.baocao.model;

import org.jspecify.annotations.Nullable;

/** Where in a document something stands. */
public sealed interface Place permits CellPlace, TextPlace {

  @Nullable Integer page();
}
