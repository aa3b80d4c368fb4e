package org.baocao.model;

import org.jspecify.annotations.Nullable;

/** What a document's body is made of, in reading order. */
public sealed interface Block permits Paragraph, Table {

  /** 1-based, null where the format does not say. */
  @Nullable Integer page();

  /** Whether {@code place} lies in it. */
  default boolean holds(Place place) {
    return switch (place) {
      case TextPlace text -> this instanceof Paragraph p && p.index() == text.paragraph();
      case CellPlace cell -> this instanceof Table t && t.id().equals(cell.table());
    };
  }
}
