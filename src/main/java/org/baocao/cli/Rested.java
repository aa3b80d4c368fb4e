package org.baocao.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that costs by the size of the archive: done for all that has come since the last time, and
 * for at most about a tenth of the time.
 */
final class Rested {

  private static final int REST = 9;

  private final Runnable work;
  private final AtomicBoolean wanted = new AtomicBoolean();

  /** When {@link System#nanoTime} says so it may be done again. */
  private long rested = System.nanoTime();

  Rested(Runnable work) {
    this.work = work;
  }

  /** Waits for no work that is under way. */
  void want() {
    wanted.set(true);
  }

  /** Does it if it is wanted and has rested. */
  synchronized void refresh() {
    if (System.nanoTime() - rested >= 0) {
      finish();
    }
  }

  /** Does it if it is wanted; what fails, as on a full disk, is wanted still. */
  synchronized void finish() {
    if (wanted.getAndSet(false)) {
      long start = System.nanoTime();
      boolean done = false;
      try {
        work.run();
        done = true;
      } finally {
        if (!done) {
          want();
        }
        long end = System.nanoTime();
        rested = end + REST * (end - start);
      }
    }
  }
}
