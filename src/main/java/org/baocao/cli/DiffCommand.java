package org.baocao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.compare.Changes;
import org.baocao.compare.FigureChange;
import org.baocao.compare.FindingChange;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.store.Store;
import org.baocao.store.StoredReview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code diff REPORT [OTHER]}: what changed in the figures and findings of a report since the
 * version that it takes the place of, or since another report.
 */
@Command(name = "diff")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DiffCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("change", "kind", "name", "label", "period", "old", "new");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Parameters(index = "0", paramLabel = "NEW")
  private String newer;

  @Parameters(index = "1", arity = "0..1", paramLabel = "OLD")
  private @Nullable String older;

  @Override
  public Integer call() {
    Words words = baocao.words();
    try (Store store = Store.open(baocao.home().folder())) {
      StoredReview after = KeptReport.of(store, newer, words);
      StoredReview before =
          older == null ? before(store, after, words) : KeptReport.of(store, older, words);
      Changes changes = Changes.between(before.review(), after.review());
      spec.commandLine()
          .getErr()
          .println(
              words.say("diff.of", after.id(), Succession.file(after), before.id())
                  + " "
                  + Succession.told(Succession.file(before), changes, words));
      listing(changes, words).print(spec.commandLine().getOut(), format, words);
    }
    return Exit.FINE;
  }

  private static StoredReview before(Store store, StoredReview after, Words words) {
    Long id = after.older();
    if (id == null) {
      throw new WrongUsage(words.say("diff.only", Succession.file(after)));
    }
    return store.find(id).orElseThrow();
  }

  private static Listing listing(Changes changes, Words words) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    changes.figures().forEach(figure -> rows.add(row(figure)));
    changes.findings().forEach(finding -> rows.add(row(finding, words)));
    return new Listing(COLUMNS, rows);
  }

  private static List<@Nullable Object> row(FigureChange figure) {
    Observation shown = figure.shown();
    return Arrays.asList(
        figure.change(),
        Kind.figure,
        shown.indicator(),
        shown.label(),
        shown.period(),
        text(figure.before()),
        text(figure.after()));
  }

  private static List<@Nullable Object> row(FindingChange finding, Words words) {
    Finding shown = finding.shown();
    return Arrays.asList(
        finding.change(),
        Kind.finding,
        shown.check(),
        shown.message().in(words.language()),
        null,
        severity(finding.before()),
        severity(finding.after()));
  }

  private static @Nullable String text(@Nullable Observation figure) {
    return figure == null ? null : figure.text();
  }

  private static @Nullable String severity(@Nullable Finding finding) {
    return finding == null ? null : finding.severity().id();
  }
}
