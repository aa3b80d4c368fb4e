package org.baocao.model;

import org.jspecify.annotations.Nullable;

/** What a document's body is made of, in reading order. */
public sealed interface Block permits Paragraph, Table {

  /** 1-based, null where the format does not say. */
  @Nullable Integer page();
}
