package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.check.BackTest;
import org.baocao.check.Flaw;
import org.baocao.check.Flaws;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Rule;
import org.baocao.model.Level;
import org.baocao.model.Severity;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code rules [test]}: lists what the figures of reports must keep; tries it. */
@Command(name = "rules")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RulesCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("form", "id", "level", "severity", "given", "says", "source");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(
      names = "--form",
      paramLabel = "ID",
      scope = ScopeType.INHERIT,
      descriptionKey = "rules.form")
  private @Nullable String form;

  @Option(names = "--format", paramLabel = "table|json|csv", scope = ScopeType.INHERIT)
  private Listing.Format format = Listing.Format.table;

  @Option(names = "--write", paramLabel = "FILE", descriptionKey = "rules.write")
  private @Nullable Path write;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    List<Form> asked = asked(baocao.forms());
    List<List<@Nullable Object>> rows =
        asked.stream()
            .flatMap(of -> of.rules().stream().map(rule -> row(of, rule, words)))
            .toList();
    new Listing(COLUMNS, rows).print(spec.commandLine().getOut(), format, words);
    if (write != null) {
      String page = Files.exists(write) ? Files.readString(write) : "";
      Files.writeString(write, RulesPage.of(page, asked));
    }
    return Exit.FINE;
  }

  private static List<@Nullable Object> row(Form form, Rule rule, Words words) {
    return Arrays.asList(
        form.id(),
        rule.id(),
        Level.REPORT.number(),
        rule.severity().id(),
        rule.given(),
        rule.says().in(words.language()),
        rule.source());
  }

  @Command(name = "test")
  int test(@Option(names = "--stored") boolean stored) {
    Words words = baocao.words();
    Forms forms = baocao.forms();
    List<Form> asked = asked(forms);
    List<Flaw> flaws =
        asked.stream().flatMap(of -> Flaws.of(of, forms.wording()).stream()).toList();
    flaws.forEach(flaw -> spec.commandLine().getErr().println(told(flaw, words)));
    if (flaws.stream().anyMatch(flaw -> flaw.severity() == Severity.ERROR)) {
      return Exit.USAGE;
    }
    int rules = asked.stream().mapToInt(of -> of.rules().size()).sum();
    spec.commandLine().getErr().println(words.say("rules.tested", rules, asked.size()));
    if (stored) {
      differences(forms).print(spec.commandLine().getOut(), format, words);
    }
    return Exit.FINE;
  }

  private static String told(Flaw flaw, Words words) {
    return flaw.rule().place() + ": " + flaw.message().in(words.language());
  }

  private Listing differences(Forms forms) {
    Home home = baocao.home();
    if (!home.hasReports()) {
      throw new WrongUsage(baocao.words().say("rules.stored.none", home.folder()));
    }
    BackTest test = new BackTest(forms);
    RuleDifferences differences = new RuleDifferences();
    try (Store store = Store.open(home.folder())) {
      store.forEach(
          kept -> {
            if (form == null || form.equals(kept.review().report().form())) {
              differences.add(kept.review(), test.differences(kept.review()));
            }
          });
    }
    spec.commandLine().getErr().println(baocao.words().say("rules.stored", differences.reports()));
    return differences.listing();
  }

  private List<Form> asked(Forms forms) {
    return form == null ? forms.all() : List.of(Desk.form(forms, form, baocao.words()));
  }
}
