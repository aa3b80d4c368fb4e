package org.baocao.read.sheet;

/** A rectangle of cells shown as one; its last row and column are inclusive. */
public record Merge(int top, int left, int bottom, int right) {

  boolean begins(SheetCell cell) {
    return cell.row() == top && cell.column() == left;
  }
}
