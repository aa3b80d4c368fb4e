package org.baocao.read.grid;

/**
 * A cell as a file has it.
 *
 * @param left where it begins, in twentieths of a point from any common origin
 * @param right where it ends
 * @param lined whether it shows a line on any side
 */
public record Slot(int left, int right, Merge merge, String text, boolean lined) {

  /** How a cell goes on from the one above or on its left. */
  public enum Merge {
    NONE,
    BEGIN,
    FROM_ABOVE,
    FROM_LEFT
  }
}
