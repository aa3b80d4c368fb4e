package org.baocao.compare;

import java.util.Locale;

/** What became of a figure or a finding from one version to the next. */
public enum Change {
  CHANGED,
  ADDED,
  GONE,
  CLEARED,
  NEW,
  STILL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
