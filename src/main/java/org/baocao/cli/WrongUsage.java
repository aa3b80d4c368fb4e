package org.baocao.cli;

/** What the user asked for cannot be done as asked; exit code 2. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
