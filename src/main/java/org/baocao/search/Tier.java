package org.baocao.search;

/** How closely passages answer loose words; the closest come first. */
enum Tier {
  /** Every two words side by side. */
  SIDE_BY_SIDE(0),
  /** All words, with the marks that were typed. */
  AS_WRITTEN(1),
  /** All words, whatever their marks. */
  WITHOUT_MARKS(2),
  /** All words but those that name the sender. */
  OF_SENDER(3),
  /** All words, some of them in the headings above. */
  UNDER_HEADINGS(4),
  /** Most of the words. */
  MOST(5);

  private final int rank;

  Tier(int rank) {
    this.rank = rank;
  }

  int rank() {
    return rank;
  }
}
