package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.check.round.Deviation;
import org.baocao.check.round.OtherSystem;
import org.baocao.check.round.Outliers;
import org.baocao.check.round.Round;
import org.baocao.check.round.SystemFigure;
import org.baocao.form.Forms;
import org.baocao.model.Period;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code round}: figures of the kept reports of one round that are not like those of the others.
 */
@Command(name = "round")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RoundCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "locality",
          "file",
          "check",
          "level",
          "severity",
          "indicator",
          "period",
          "value",
          "message");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--form", paramLabel = "FORM", required = true)
  private String form;

  @Option(names = "--period", paramLabel = "PERIOD", required = true)
  private String period;

  @Option(names = "--system", paramLabel = "FILE.csv")
  private @Nullable Path system;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    Forms forms = baocao.forms();
    Round round = new Round(Desk.form(forms, form, words), forms.wording().figures());
    Period time = time(words);
    List<SystemFigure> others = system == null ? List.of() : new SystemFile(system, words).read();
    try (Store store = Store.open(baocao.home().folder())) {
      store.round(form, time, round::add);
    }
    List<Deviation> deviations = new ArrayList<>();
    deviations.addAll(new Outliers(round, forms.limits().others()).deviations());
    say("round.compared", round.senders().size(), deviations.size());
    if (system != null) {
      OtherSystem.Outcome outcome =
          new OtherSystem(round, time, forms.localities()).compare(others);
      say("round.system", others.size(), outcome.compared(), outcome.deviations().size());
      deviations.addAll(outcome.deviations());
    }
    new Listing(COLUMNS, deviations.stream().map(this::row).toList())
        .print(spec.commandLine().getOut(), format, words);
    return Exit.FINE;
  }

  private Period time(Words words) {
    try {
      return Period.parse(period);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new WrongUsage(words.say("round.period", period));
    }
  }

  private void say(String key, Object... facts) {
    spec.commandLine().getErr().println(baocao.words().say(key, facts));
  }

  private List<@Nullable Object> row(Deviation deviation) {
    return Arrays.asList(
        deviation.sender().locality(),
        deviation.sender().file(),
        deviation.check(),
        deviation.level().number(),
        deviation.severity().id(),
        deviation.indicator(),
        deviation.period(),
        deviation.number(),
        deviation.message().in(baocao.words().language()));
  }
}
