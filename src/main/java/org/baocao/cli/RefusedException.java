package org.baocao.cli;

import org.baocao.model.Refused;

/** Carries a refusal, which is a value in the rooms, across a route to its failures. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refused refused;

  RefusedException(Refused refused) {
    super(refused.message().vi());
    this.refused = refused;
  }

  Refused refused() {
    return refused;
  }
}
