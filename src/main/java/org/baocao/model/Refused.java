package org.baocao.model;

/**
 * A file that cannot be taken, with a message for the clerk who sent it: which file, what is wrong,
 * what to do.
 */
public record Refused(String file, Reason reason, Text message) implements Reading, Receipt {

  /** Why; the words for it stand in the message bundles under {@code refused.<name>}. */
  public enum Reason {
    EMPTY,
    NOT_WHAT_IT_CLAIMS,
    DAMAGED,
    ENCRYPTED,
    PICTURE,
    NO_TEXT_LAYER,
    UNKNOWN_KIND,
    TOO_LARGE,
    TOO_SLOW,
    BREAKS_THE_READER,
    TOO_MANY,
    TOO_DEEP,
    INFLATED,
    UNSAFE,
    NOTHING_INSIDE
  }
}
