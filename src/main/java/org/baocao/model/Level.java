package org.baocao.model;

/** What a finding needs to be seen, as official statistics tells levels of validation. */
public enum Level {
  /** The file and its structure. */
  STRUCTURE(0),
  /** The report alone. */
  REPORT(1),
  /** Earlier reports of the same locality. */
  EARLIER(2),
  /** Other localities in the same round, or another source. */
  OTHERS(3);

  private final int number;

  Level(int number) {
    this.number = number;
  }

  /** 0 to 3. */
  public int number() {
    return number;
  }
}
