package org.baocao.search.query;

/**
 * Why a query was taken for words and nothing else.
 *
 * @param at what could not be understood
 */
public record Mistake(Kind kind, String at) {

  /** What was wrong; the words for it stand in message bundles. */
  public enum Kind {
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    OPEN_QUOTE,
    OPEN_BRACKET,
    NO_BRACKET,
    NOTHING_BEHIND,
    TOO_SHORT,
    NO_NUMBER,
    NO_DATE,
    TOO_LONG
  }

  /** Ends the reading of a query. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Mistake mistake;

    Found(Kind kind, String at) {
      super(kind + " " + at);
      this.mistake = new Mistake(kind, at);
    }

    Mistake mistake() {
      return mistake;
    }
  }
}
