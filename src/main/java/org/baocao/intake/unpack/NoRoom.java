package org.baocao.intake.unpack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A fault of this machine, not of the container: the disk is full, say. */
final class NoRoom extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  NoRoom(IOException cause) {
    super(cause);
  }
}
