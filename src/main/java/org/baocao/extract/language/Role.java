package org.baocao.extract.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a number of a sentence is; its name in lower case is the outcome that is learnt. */
public enum Role {
  RESULT,
  TARGET,
  PROPOSAL,
  COMPARISON,
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.toString().equals(name)).findFirst();
  }
}
