package org.baocao.read.sheet;

import java.util.regex.Pattern;
import org.baocao.model.Paragraph.Emphasis;

/**
 * A cell, merged or not, among the rows and columns that are not hidden; the ends are exclusive.
 */
record ShownCell(
    int row, int below, int column, int end, String text, Emphasis emphasis, boolean sided) {

  private static final Pattern FIGURE = Pattern.compile("-?\\d.*", Pattern.DOTALL);

  boolean filled() {
    return !text.isEmpty();
  }

  /** Whether the text begins with a number. */
  boolean figure() {
    return FIGURE.matcher(text).matches();
  }
}
