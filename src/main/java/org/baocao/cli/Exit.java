package org.baocao.cli;

/** What the exit codes say. */
final class Exit {

  static final int FINE = 0;

  /** Findings of severity error. */
  static final int ERRORS = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** Something could not be done or read. */
  static final int FAILED = 3;

  private Exit() {}
}
