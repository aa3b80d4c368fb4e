package org.baocao.cli;

/**
 * Work that costs by the size of the archive: done for all that has come since the last time, and
 * for at most about a tenth of the time.
 */
final class Rested {

  private static final int REST = 10;

  private final Runnable work;
  private boolean wanted;

  /** When {@link System#nanoTime} says so it may be done again. */
  private long rested = System.nanoTime();

  Rested(Runnable work) {
    this.work = work;
  }

  synchronized void want() {
    wanted = true;
  }

  /** Does it if it is wanted and has rested. */
  synchronized void refresh() {
    if (System.nanoTime() - rested >= 0) {
      finish();
    }
  }

  /** Does it if it is wanted. */
  synchronized void finish() {
    if (wanted) {
      wanted = false;
      long start = System.nanoTime();
      work.run();
      long end = System.nanoTime();
      rested = end + REST * (end - start);
    }
  }
}
