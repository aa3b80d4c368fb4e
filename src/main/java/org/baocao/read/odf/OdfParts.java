package org.baocao.read.odf;

import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.ListLabels;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of a document share while it is read.
 *
 * @param font of text whose own style names none
 */
record OdfParts(
    OdfStyles styles, ListLabels labels, LegacyText letters, Budget budget, @Nullable String font) {

  OdfParts in(@Nullable String cellFont) {
    return new OdfParts(styles, labels, letters, budget, cellFont);
  }
}
