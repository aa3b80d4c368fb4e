package org.baocao.read.docx;

import org.jspecify.annotations.Nullable;

/**
 * Counts the pages that Word left marks of. Without such marks nothing is known: forced breaks
 * alone would number every page after a long section wrongly.
 */
final class Pages {

  private final boolean known;
  private int page = 1;
  private boolean forced;

  Pages(boolean known) {
    this.known = known;
  }

  @Nullable Integer current() {
    return known ? page : null;
  }

  /** The mark that Word leaves at the top of a page; after a forced break it is the same page. */
  void marked() {
    if (!forced) {
      page++;
    }
    forced = false;
  }

  void forced() {
    page++;
    forced = true;
  }

  void text() {
    forced = false;
  }

  /** In a row every cell begins on the row's page, whatever the cells before it went over to. */
  int mark() {
    return page;
  }

  void returnTo(int mark) {
    page = mark;
    forced = false;
  }
}
