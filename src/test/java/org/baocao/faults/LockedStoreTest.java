package org.baocao.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import org.baocao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Another program holds the database: a backup, a virus scanner. For a moment in every build; with
 * {@code -Pfaults} for longer than the service waits for it.
 */
@Execution(ExecutionMode.CONCURRENT)
class LockedStoreTest {

  private static final int SECONDS = Integer.getInteger("faults.locked", 2);
  private static final int FILES = 3;

  @TempDir Path folder;

  @Test
  void filesWaitUntilTheStoreIsFree() throws Exception {
    Path home = folder.resolve("home");
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    WatchProcess watch = new WatchProcess(home);
    watch.awaitStart();
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("baocao.db"));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int number = 0; number < FILES; number++) {
        MixedFiles.report(inbox.resolve(number + ".docx"), number);
      }
      Thread.sleep(1000L * SECONDS);
      assertEquals(FILES, WatchProcess.waiting(home));
      statement.execute("ROLLBACK");
    }
    watch.finish();
    try (Store store = Store.open(home);
        Stream<Path> failed = Files.list(home.resolve("failed"))) {
      assertEquals(FILES, store.reports().size());
      assertEquals(0, failed.count());
    }
  }
}
