package org.baocao.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code baocao watch} as a process of its own. */
final class WatchProcess {

  private static final int MINUTES = Integer.getInteger("faults.minutes", 5);

  private final Path home;
  private final Process process;

  WatchProcess(Path home) throws IOException {
    this(home, List.of());
  }

  /** {@code before}: what the command is told to. */
  WatchProcess(Path home, List<String> before) throws IOException {
    this.home = home;
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            "org.baocao.cli.Main",
            "watch",
            "--home",
            home.toString()));
    this.process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(home + ".log"))
            .start();
  }

  /** As by a power cut. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void awaitStart() throws IOException, InterruptedException {
    await(() -> Files.readString(Path.of(home + ".log")).contains("inbox"));
  }

  void awaitEmpty() throws IOException, InterruptedException {
    await(() -> waiting(home) == 0);
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(Condition condition) throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (!condition.holds()) {
      assertTrue(process.isAlive(), "the service ended; see " + home + ".log");
      assertTrue(System.nanoTime() < until, "still " + waiting(home) + " files wait");
      Thread.sleep(200);
    }
  }

  /** As by Ctrl-C, when nothing waits any more. */
  void finish() throws IOException, InterruptedException {
    awaitEmpty();
    process.destroy();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
  }

  static long waiting(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("inbox"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
