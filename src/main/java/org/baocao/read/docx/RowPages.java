package org.baocao.read.docx;

import org.jspecify.annotations.Nullable;

/**
 * The pages of a row. Its cells stand side by side: each begins on the page on which the row
 * begins, and the next row where the longest of them ends.
 */
final class RowPages {

  private final Pages pages;
  private final int first;
  private int last;

  RowPages(Pages pages) {
    this.pages = pages;
    this.first = pages.mark();
    this.last = first;
  }

  void cell() {
    last = Math.max(last, pages.mark());
    pages.returnTo(first);
  }

  void end() {
    last = Math.max(last, pages.mark());
    pages.returnTo(last);
  }

  @Nullable Integer first() {
    return pages.current() == null ? null : first;
  }
}
