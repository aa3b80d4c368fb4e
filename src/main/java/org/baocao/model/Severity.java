package org.baocao.model;

/**
 * Worst first. An error is a contradiction that cannot be true; a warning is for a person to judge.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** {@code error}, {@code warning}, {@code note}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
