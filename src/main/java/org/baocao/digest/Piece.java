package org.baocao.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the full text: a heading, a paragraph, a table, or the place where an appendix' table
 * stands in the file.
 *
 * @param level of a heading from 3 to 6, 0 for a paragraph
 */
record Piece(
    int level,
    @Nullable String anchor,
    @Nullable String css,
    List<Run> runs,
    @Nullable Grid grid,
    @Nullable Annex annex) {

  static Piece text(int level, String anchor, @Nullable String css, List<Run> runs) {
    return new Piece(level, anchor, css, runs, null, null);
  }

  static Piece table(@Nullable Grid grid, @Nullable Annex annex) {
    return new Piece(0, null, null, List.of(), grid, annex);
  }
}
