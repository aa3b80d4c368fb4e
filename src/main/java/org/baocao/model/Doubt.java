package org.baocao.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document that may not have been read as a person sees it.
 *
 * @param name of what was not read, null where it has none
 */
public record Doubt(Kind kind, @Nullable String name, Evidence evidence) {

  /** Why it is doubted; the words for it stand in message bundles. */
  public enum Kind {
    /** The file says wrong what its letters mean: the text cannot be Vietnamese. */
    GARBLED_TEXT,
    /** A file attached to a mail; the mail's own text is sure. */
    ATTACHMENT_UNREAD
  }
}
