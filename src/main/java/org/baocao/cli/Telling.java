package org.baocao.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Says on standard error, and in the log, what became of each file, as it happens. */
record Telling(PrintWriter err, Words words) implements Consumer<Outcome> {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.systemDefault());

  @Override
  public void accept(Outcome outcome) {
    String said =
        switch (outcome) {
          case Outcome.Failed failed -> failed.reason().in(words.language());
          case Outcome.Reviewed reviewed -> reviewed(reviewed);
        };
    err.println(said);
    log(outcome, said);
  }

  /** A line a file, where it can be looked up by its name or by the hash of its bytes. */
  private static void log(Outcome outcome, String said) {
    // not before the folder is open: its logs/ are where the log is
    LoggingEventBuilder line =
        LoggerFactory.getLogger(Logs.FILES).atInfo().addKeyValue("file", outcome.file());
    if (outcome instanceof Outcome.Reviewed reviewed) {
      line = line.addKeyValue("sha256", reviewed.kept().sha256());
    }
    line.addKeyValue("outcome", State.of(outcome)).log(said);
  }

  private String reviewed(Outcome.Reviewed reviewed) {
    if (!reviewed.kept().isNew()) {
      return words.say(
          "told.known",
          reviewed.file(),
          WHEN.format(reviewed.kept().firstReceived()),
          reviewed.kept().firstFile());
    }
    Glance glance = reviewed.glance();
    String said =
        words.say(
            "told.reviewed",
            reviewed.file(),
            Objects.requireNonNullElseGet(glance.locality(), () -> words.say("locality.unknown")),
            glance.errors(),
            glance.warnings());
    Succession succession = reviewed.succession();
    return succession == null ? said : said + " " + succession.told(words);
  }
}
