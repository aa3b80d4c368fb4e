package org.baocao.model;

import org.jspecify.annotations.Nullable;

/** A table's cell by its first slot; rows from 0, header rows counted. */
public record CellPlace(
    String table, int row, int column, @Nullable Integer page, @Nullable Box box)
    implements Place {}
