package org.baocao.cli;

/** A form that was recognised with little certainty, in a listing; {@code percent} of 100. */
record Doubtful(String form, long percent) {

  /** What programs read: the form alone. */
  @Override
  public String toString() {
    return form;
  }
}
