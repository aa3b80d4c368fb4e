package org.baocao.made;

/** The page that is being drawn on; a document that never turns one does not know its pages. */
final class Turning {

  private final boolean turns;
  private int page = 1;

  Turning(boolean turns) {
    this.turns = turns;
  }

  Integer page() {
    return turns ? (Integer) page : null;
  }

  Integer next() {
    page++;
    return page();
  }

  Integer maybe(Choices choices) {
    return turns && choices.oneIn(4) ? next() : page();
  }
}
