package org.baocao.model;

/** A part of a document that may not have been read as a person sees it. */
public record Doubt(Kind kind, Evidence evidence) {

  /** Why it is doubted; the words for it stand in message bundles. */
  public enum Kind {
    /** The file says wrong what its letters mean: the text cannot be Vietnamese. */
    GARBLED_TEXT
  }
}
