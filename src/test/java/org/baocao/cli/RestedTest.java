package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RestedTest {

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void whatNobodyWantsIsNotDone() {
    Rested rested = new Rested(done::incrementAndGet);
    rested.finish();
    rested.want();
    rested.finish();
    rested.finish();
    assertEquals(1, done.get());
  }

  @Test
  void whatFailedIsDoneAgainUnasked() {
    Rested rested =
        new Rested(
            () -> {
              if (done.incrementAndGet() == 1) {
                throw new UncheckedIOException(new java.io.IOException("No space left on device"));
              }
            });
    rested.want();
    assertThrows(UncheckedIOException.class, rested::finish);
    rested.finish();
    assertEquals(2, done.get());
  }
}
