package org.baocao.intake.unpack;

import java.io.IOException;
import org.baocao.model.Refused.Reason;

/** Ends the unpacking of a container from within the libraries that do it. */
final class TurnedAway extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Object[] facts;

  TurnedAway(Reason reason, Object... facts) {
    super(reason.name());
    this.reason = reason;
    this.facts = facts;
  }

  Reason reason() {
    return reason;
  }

  Object[] facts() {
    return facts;
  }
}
