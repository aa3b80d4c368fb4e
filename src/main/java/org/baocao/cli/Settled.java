package org.baocao.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Lets a file through when it has kept its size and time for a while: nobody is writing it any
 * more. What cannot be taken now is looked at again, each time after twice as long. The time of the
 * clock does not count, neither here nor on the file's server.
 */
final class Settled implements GenericFileFilter<File> {

  private static final long LONGEST_MILLISECONDS = 300_000;

  private final long still;
  private final LongSupplier milliseconds;
  private final Consumer<String> unreadable;
  private final Map<String, Look> looks = new ConcurrentHashMap<>();
  private final Map<String, Wait> waits = new ConcurrentHashMap<>();

  /**
   * Makes one.
   *
   * @param still for how many milliseconds a file must not change
   * @param milliseconds a clock that only goes forward
   * @param unreadable hears once of each file that may not be read, by its name
   */
  Settled(long still, LongSupplier milliseconds, Consumer<String> unreadable) {
    this.still = still;
    this.milliseconds = milliseconds;
    this.unreadable = unreadable;
  }

  /** How a file looked, and since when it has looked so. */
  private record Look(long size, long modified, long since) {}

  private record Wait(long until, long length) {}

  @Override
  public boolean accept(GenericFile<File> file) {
    if (file.isDirectory()) {
      return true;
    }
    String path = file.getAbsoluteFilePath();
    long now = milliseconds.getAsLong();
    Look before = looks.get(path);
    long size = file.getFileLength();
    long modified = file.getLastModified();
    if (before == null || before.size != size || before.modified != modified) {
      looks.put(path, new Look(size, modified, now));
      if (before != null) {
        waits.remove(path);
      }
      return false;
    }
    Wait wait = waits.get(path);
    if (now - before.since < still || (wait != null && now < wait.until)) {
      return false;
    }
    if (!file.getFile().canRead()) {
      if (wait == null) {
        unreadable.accept(file.getRelativeFilePath());
      }
      postpone(Path.of(path));
      return false;
    }
    looks.remove(path);
    return true;
  }

  /** A fault that may pass: not before a while is the file looked at again. */
  void postpone(Path file) {
    waits.compute(
        file.toString(),
        (path, last) -> {
          long length = last == null ? still : 2 * last.length;
          long bounded = Math.min(Math.max(length, 1), LONGEST_MILLISECONDS);
          return new Wait(milliseconds.getAsLong() + bounded, bounded);
        });
  }
}
