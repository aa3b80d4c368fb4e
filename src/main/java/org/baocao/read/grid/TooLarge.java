package org.baocao.read.grid;

/** A file claims more than any report holds; the readers answer it with a refusal. */
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TooLarge(String what) {
    super(what);
  }
}
