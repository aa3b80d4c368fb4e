package org.baocao.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a running service has done since it started, in the words of Prometheus. */
final class Vitals implements Consumer<Outcome> {

  private final AtomicLong reviewed = new AtomicLong();
  private final AtomicLong known = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicReference<@Nullable Instant> last = new AtomicReference<>();
  private final Instant started = Instant.now();

  @Override
  public void accept(Outcome outcome) {
    AtomicLong counted =
        switch (outcome) {
          case Outcome.Failed failure -> failed;
          case Outcome.Reviewed done -> done.kept().isNew() ? reviewed : known;
        };
    counted.incrementAndGet();
    last.set(Instant.now());
  }

  /** Text exposition format 0.0.4; {@code waiting}: files in the inbox now. */
  String metrics(long waiting) {
    StringBuilder text = new StringBuilder();
    text.append("# HELP baocao_files_total Files by what became of them since the start.\n")
        .append("# TYPE baocao_files_total counter\n");
    count(text, "reviewed", reviewed);
    count(text, "known", known);
    count(text, "failed", failed);
    gauge(text, "baocao_inbox_files", "Files that wait in the inbox.", waiting);
    gauge(text, "baocao_start_time_seconds", "When the service started.", started.getEpochSecond());
    Instant at = last.get();
    if (at != null) {
      gauge(text, "baocao_last_file_seconds", "When a file was done last.", at.getEpochSecond());
    }
    Runtime runtime = Runtime.getRuntime();
    gauge(
        text,
        "baocao_heap_bytes",
        "Heap in use, without the processes that read.",
        runtime.totalMemory() - runtime.freeMemory());
    return text.toString();
  }

  private static void count(StringBuilder text, String outcome, AtomicLong value) {
    text.append(
        String.format(
            Locale.ROOT, "baocao_files_total{outcome=\"%s\"} %d\n", outcome, value.get()));
  }

  private static void gauge(StringBuilder text, String name, String help, long value) {
    text.append(
        String.format(
            Locale.ROOT, "# HELP %1$s %2$s\n# TYPE %1$s gauge\n%1$s %3$d\n", name, help, value));
  }
}
