package org.baocao.read.sheet;

import org.baocao.model.Paragraph.Emphasis;

/** How the cells of one style are shown. */
record CellLook(int formatIndex, String format, Emphasis emphasis, boolean sided) {

  static final CellLook PLAIN = new CellLook(0, "General", Emphasis.NONE, false);
}
