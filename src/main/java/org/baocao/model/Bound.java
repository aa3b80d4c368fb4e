package org.baocao.model;

/** How a stated figure limits the true one; {@code symbol} is its name in JSON. */
public enum Bound {
  EXACT("="),
  AT_LEAST(">="),
  MORE(">"),
  AT_MOST("<="),
  LESS("<"),
  ABOUT("~");

  private final String symbol;

  Bound(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
