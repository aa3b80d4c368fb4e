package org.baocao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Varied copies of the sample through {@code bin/baocao watch}, dropped at once after a first part
 * that warms the service: files a second by hundreds, CPU and memory of the service and of its
 * readers, and Tika's plain text of the same files on one thread. Arguments: a new folder, {@code
 * docx} or {@code pdf}, how many files, how many before.
 */
public final class Throughput {

  private static final int PART = 100;

  private final Path folder;
  private final String kind;

  private Throughput(Path folder, String kind) {
    this.folder = folder;
    this.kind = kind;
  }

  public static void main(String[] args) throws Exception {
    Throughput run = new Throughput(Files.createDirectories(Path.of(args[0])), args[1]);
    int files = Integer.parseInt(args[2]);
    int before = Integer.parseInt(args[3]);
    Path made = Files.createDirectories(run.folder.resolve("made"));
    List<Path> all = VariedReports.make(made, run.kind, before + files);
    run.measure(all.subList(0, before), all.subList(before, all.size()));
    run.plain(all);
  }

  private void measure(List<Path> before, List<Path> files) throws Exception {
    Path home = folder.resolve("home");
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Process service =
        new ProcessBuilder("bin/baocao", "watch", "--home", home.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("watch.log").toFile())
            .start();
    try {
      drop(before, inbox);
      await(inbox, 0);
      long start = System.nanoTime();
      List<Duration> cpu = cpu(service);
      drop(files, inbox);
      long last = start;
      for (int left = files.size() - PART; left >= 0; left -= PART) {
        await(inbox, left);
        long now = System.nanoTime();
        System.out.printf("%d left: %.1f a second%n", left, PART * 1e9 / (now - last));
        last = now;
      }
      System.out.printf(
          "%d .%s: %.1f a second, ms of CPU each, the service and its readers: %s%n",
          files.size(),
          kind,
          files.size() * 1e9 / (System.nanoTime() - start),
          each(cpu, cpu(service), files.size()));
      System.out.println("resident, the service and its readers: " + resident(service));
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  /** At once, as the service sees it: each by one rename. */
  private static void drop(List<Path> files, Path inbox) throws IOException {
    for (Path file : files) {
      Path part = inbox.resolve(file.getFileName() + ".part");
      Files.copy(file, part);
      Files.move(part, inbox.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void await(Path inbox, int left) throws IOException, InterruptedException {
    while (waiting(inbox) > left) {
      Thread.sleep(50);
    }
  }

  private static long waiting(Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      return files.count();
    }
  }

  private static Stream<ProcessHandle> processes(Process service) {
    return Stream.concat(Stream.of(service.toHandle()), service.descendants());
  }

  private static List<Duration> cpu(Process service) {
    return processes(service)
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .toList();
  }

  /** A reader that came later had none before. */
  private static List<Long> each(List<Duration> before, List<Duration> after, int files) {
    List<Long> each = new ArrayList<>();
    for (int at = 0; at < after.size(); at++) {
      Duration spent = at < before.size() ? after.get(at).minus(before.get(at)) : after.get(at);
      each.add(spent.toMillis() / files);
    }
    return each;
  }

  private static List<String> resident(Process service) {
    return processes(service).map(process -> resident(process.pid())).toList();
  }

  private static String resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("?").substring(6);
    } catch (IOException e) {
      return "?";
    }
  }

  private void plain(List<Path> files) throws Exception {
    PlainText tika = new PlainText();
    long start = System.nanoTime();
    for (Path file : files) {
      tika.of(file);
    }
    System.out.printf(
        "Tika's plain text alone: %.1f a second on one thread%n",
        files.size() * 1e9 / (System.nanoTime() - start));
  }
}
