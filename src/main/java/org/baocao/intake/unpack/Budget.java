package org.baocao.intake.unpack;

import org.baocao.model.Refused.Reason;

/** What is left of the limits for one file that came in. */
final class Budget {

  private final Limits limits;
  private int files;
  private long bytes;

  Budget(Limits limits) {
    this.limits = limits;
  }

  void deep(int depth) throws TurnedAway {
    if (depth > limits.depth()) {
      throw new TurnedAway(Reason.TOO_DEEP, limits.depth());
    }
  }

  /** Before any of them is unpacked. */
  void promised(int more) throws TurnedAway {
    if (more > limits.files() - files) {
      throw new TurnedAway(Reason.TOO_MANY, limits.files());
    }
  }

  /** The number of one more file. */
  int file() throws TurnedAway {
    promised(1);
    return ++files;
  }

  /** Before or while it is unpacked: {@code whole} from a container of {@code packed} bytes. */
  void fits(long whole, long packed) throws TurnedAway {
    if (whole > limits.harmless() && whole / limits.ratio() > packed) {
      throw new TurnedAway(Reason.INFLATED, whole >> 20, Math.max(1, packed >> 10));
    }
    if (whole > limits.bytes() - bytes) {
      throw new TurnedAway(Reason.TOO_LARGE, whole >> 20, limits.bytes() >> 20);
    }
  }

  void spent(long whole) {
    bytes += whole;
  }
}
