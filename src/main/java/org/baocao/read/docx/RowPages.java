package org.baocao.read.docx;

import org.jspecify.annotations.Nullable;

/**
 * The pages of a row. Its cells stand side by side: each begins on the page on which the row's
 * first text stands, and the next row where the longest of them ends.
 */
final class RowPages {

  private final Pages pages;
  private final int textBefore;
  private int first;
  private int last;
  private boolean text;
  private boolean entered;

  RowPages(Pages pages) {
    this.pages = pages;
    this.textBefore = pages.firstText();
    this.first = pages.page();
    this.last = first;
    pages.returnTo(first, false, 0);
  }

  void cellEnds() {
    last = Math.max(last, pages.page());
    if (!text && pages.firstText() > 0) {
      text = true;
      entered = pages.firstText() > first;
      first = pages.firstText();
    }
    pages.returnTo(first, entered, 0);
  }

  void rowEnds() {
    pages.returnTo(last, false, textBefore > 0 || !text ? textBefore : first);
  }

  @Nullable Integer first() {
    return pages.current() == null ? null : first;
  }
}
