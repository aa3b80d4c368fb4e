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
  private int firstText;

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
    firstText = firstText == 0 ? page : firstText;
  }

  int page() {
    return page;
  }

  /** The page of the first text since the last return, 0 for none. */
  int firstText() {
    return firstText;
  }

  /** Goes back to a page; a mark that follows is its own where the page is {@code entered}. */
  void returnTo(int other, boolean entered, int text) {
    page = other;
    forced = entered;
    firstText = text;
  }
}
