package org.baocao.read.sheet;

import org.baocao.model.Paragraph.Emphasis;
import org.jspecify.annotations.Nullable;

/** How the cells of one style are shown. */
record CellLook(
    int formatIndex, String format, Emphasis emphasis, @Nullable String font, boolean sided) {

  static final CellLook PLAIN = new CellLook(0, "General", Emphasis.NONE, null, false);
}
