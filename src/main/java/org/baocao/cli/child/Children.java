package org.baocao.cli.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.baocao.model.Quoted;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.Engines;
import org.baocao.read.grid.Refusals;

/**
 * Opens files in processes of their own, within limits of time and memory. A file that ends its
 * reader is given to a fresh one; if that ends too the file is refused. Usable by many threads.
 */
public final class Children implements Engines {

  private final Path folder;
  private final Limits limits;
  private final Semaphore free;
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("limits").factory());

  /** {@code folder}: for their temporary files; what lies there is of a run that was cut off. */
  public Children(Path folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
    this.free = new Semaphore(limits.children());
    try {
      clear(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for temporary files: " + folder, e);
    }
  }

  private Child start() throws IOException {
    return new Child(folder, limits, clock);
  }

  @Override
  public Reading read(Submission submission) {
    Request request = Request.read(submission);
    try {
      return ask(request).reading();
    } catch (Child.Gone gone) {
      return Refusals.of(submission, gone.late() ? Reason.TOO_SLOW : Reason.BREAKS_THE_READER);
    }
  }

  @Override
  public Set<Quoted> gainsaid(Path file, Set<Quoted> quoted) {
    try {
      return ask(Request.again(file, quoted)).gainsaid();
    } catch (Child.Gone gone) {
      return Set.of();
    }
  }

  private Answer ask(Request request) throws Child.Gone {
    free.acquireUninterruptibly();
    try {
      return sound(askOnce(request));
    } catch (Child.Gone first) {
      return sound(askOnce(request));
    } finally {
      free.release();
    }
  }

  private Answer askOnce(Request request) throws Child.Gone {
    try {
      Child waiting = idle.poll();
      Child child = waiting == null ? start() : waiting;
      try {
        Answer answer = child.ask(request, limits.seconds());
        idle.push(child);
        return answer;
      } catch (Child.Gone gone) {
        child.close();
        throw gone;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no process to read files", e);
    }
  }

  private static Answer sound(Answer answer) {
    if (answer.fault() != null) {
      throw new IllegalStateException(answer.fault());
    }
    return answer;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    idle.forEach(Child::close);
    // a process that is being ended may still write there: the folder is cleared at the next start
  }
}
