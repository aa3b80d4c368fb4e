package org.baocao.cli.child;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One process that reads files, one at a time. */
final class Child implements AutoCloseable {

  /** The rest of the environment is none of its business: passwords may stand there. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "SystemRoot", "TZ");

  private final Process process;
  private final Wire wire;
  private final ScheduledExecutorService clock;
  private volatile boolean late;

  /** {@code folder}: its own, for the files that libraries make on their way. */
  Child(Path folder, Limits limits, ScheduledExecutorService clock) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(folder, limits));
    builder.environment().keySet().retainAll(ENVIRONMENT);
    this.process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.wire = new Wire(process.getInputStream(), process.getOutputStream());
    this.clock = clock;
  }

  private static List<String> command(Path folder, Limits limits) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(compilation());
    command.addAll(
        List.of(
            "-Xmx" + limits.megabytes() + "m",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            ReaderProcess.class.getName()));
    return command;
  }

  /**
   * As its parent: quick to start where a few files are read, and quick in the end in a service.
   */
  private static List<String> compilation() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-XX:TieredStopAtLevel"))
        .toList();
  }

  /** {@link Gone} where the process ends, or has to be ended, before it answers. */
  Answer ask(Request request, long seconds) throws Gone {
    ScheduledFuture<?> guard = clock.schedule(this::stop, seconds, TimeUnit.SECONDS);
    try {
      wire.send(request);
      return wire.receive(Answer.class);
    } catch (IOException ended) {
      throw new Gone(late, ended);
    } finally {
      guard.cancel(false);
    }
  }

  private void stop() {
    late = true;
    process.destroyForcibly();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** A child that ended before it answered. */
  static final class Gone extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean late;

    private Gone(boolean late, IOException cause) {
      super(cause);
      this.late = late;
    }

    /** Whether it was ended because it took too long. */
    boolean late() {
      return late;
    }
  }
}
