package org.baocao.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baocao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A bound on the size of a file stands in for a disk without room: it needs no rights, and what is
 * written beyond it fails in the same way.
 */
@DisabledOnOs(OS.WINDOWS)
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {

  /** Blocks of 512 bytes: enough for the libraries and some reviews, too little for all. */
  private static final int BLOCKS = 2800;

  private static final int FILES = 15;

  @TempDir Path folder;

  @Test
  void filesWaitInTheInboxUntilThereIsRoom() throws Exception {
    Path home = folder.resolve("home");
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    for (int number = 0; number < FILES; number++) {
      MixedFiles.report(inbox.resolve(number + ".docx"), number);
    }
    Path log = Path.of(home + ".log");
    WatchProcess cramped =
        new WatchProcess(home, List.of("sh", "-c", "ulimit -f " + BLOCKS + "; exec \"$@\"", "sh"));
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!Files.readString(log).contains("sẽ tự được thử lại") && System.nanoTime() < until) {
      Thread.sleep(200);
    }
    cramped.kill();
    assertTrue(Files.readString(log).contains("sẽ tự được thử lại"), Files.readString(log));
    try (Stream<Path> failed = Files.list(home.resolve("failed"))) {
      assertEquals(0, failed.count());
    }

    new WatchProcess(home).finish();
    try (Store store = Store.open(home)) {
      assertEquals(FILES, store.reports().size());
    }
  }
}
