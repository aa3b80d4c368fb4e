package org.baocao.model;

/** What was taken for granted where a printed number can be read in two ways. */
public enum Assumption {
  /** A mark before exactly three digits parts thousands. */
  THOUSANDS,
  /** A mark before exactly three digits opens the decimals. */
  DECIMALS,
  /** Words that say there is none count as 0. */
  NONE_IS_ZERO
}
