package org.baocao.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import org.baocao.model.Severity;
import org.slf4j.LoggerFactory;

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
    // not before the folder is open: its logs/ are where the log is
    LoggerFactory.getLogger(Telling.class).info(said);
  }

  private String reviewed(Outcome.Reviewed reviewed) {
    if (!reviewed.kept().isNew()) {
      return words.say(
          "told.known",
          reviewed.file(),
          WHEN.format(reviewed.kept().firstReceived()),
          reviewed.kept().firstFile());
    }
    String locality = reviewed.review().report().letterhead().locality();
    String said =
        words.say(
            "told.reviewed",
            reviewed.file(),
            Objects.requireNonNullElseGet(locality, () -> words.say("locality.unknown")),
            reviewed.review().count(Severity.ERROR),
            reviewed.review().count(Severity.WARNING));
    Succession succession = reviewed.succession();
    return succession == null ? said : said + " " + succession.told(words);
  }
}
