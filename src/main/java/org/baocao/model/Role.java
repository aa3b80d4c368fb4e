package org.baocao.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a number of a text is to the report; its name in lower case is how it is written. */
public enum Role {
  /** What was reached in the time that the report is about. */
  RESULT,
  TARGET,
  PROPOSAL,
  /** A difference to, or the figure of, another time or place. */
  COMPARISON,
  /** No figure at all: a date, a symbol, a rank. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.toString().equals(name)).findFirst();
  }
}
