package org.baocao.read.pdf.cell;

/** How a cell's line goes on in the next one. */
enum Joint {
  /** The cell's wall broke a word in two. */
  TORN(""),
  WRAPPED(" "),
  ENDED("\n");

  final String between;

  Joint(String between) {
    this.between = between;
  }
}
