package org.baocao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.digest.Digest;
import org.baocao.model.Finding;
import org.baocao.model.Review;
import org.baocao.store.Acceptance;
import org.baocao.store.Acceptances;
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
 * {@code accept REPORT FINDING --reason "…" [--always]}: lets a finding pass, which stays in the
 * record. Without a finding lists those of the report; {@code --list} and {@code --undo N} are for
 * what was accepted.
 */
@Command(name = "accept")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AcceptCommand implements Callable<Integer> {

  private static final List<String> FINDINGS =
      List.of("finding", "check", "severity", "message", "reason");
  private static final List<String> ACCEPTED =
      List.of("id", "report", "check", "locality", "reason", "by", "when");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "accept.reason")
  private @Nullable String reason;

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "accept.by")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--always", descriptionKey = "accept.always")
  private boolean always;

  @Option(names = "--list", descriptionKey = "accept.list")
  private boolean list;

  @Option(names = "--undo", paramLabel = "N", descriptionKey = "accept.undo")
  private @Nullable Long undo;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Parameters(index = "0", arity = "0..1", paramLabel = "REPORT")
  private @Nullable String report;

  @Parameters(index = "1", arity = "0..1", paramLabel = "FINDING")
  private @Nullable String finding;

  @Override
  public Integer call() {
    Words words = baocao.words();
    try (Store store = Store.open(baocao.home().folder())) {
      if (list) {
        accepted(store.acceptances()).print(spec.commandLine().getOut(), format, words);
      } else if (undo != null) {
        undo(store, undo, words);
      } else if (report == null) {
        throw new WrongUsage(words.say("usage.missing", "REPORT"));
      } else if (finding == null) {
        findings(KeptReport.of(store, report, words).review(), words)
            .print(spec.commandLine().getOut(), format, words);
      } else {
        accept(store, KeptReport.of(store, report, words), finding, words);
      }
    }
    return Exit.FINE;
  }

  private void accept(Store store, StoredReview stored, String name, Words words) {
    if (reason == null || reason.isBlank()) {
      throw new WrongUsage(words.say("usage.missing", "--reason"));
    }
    if (always && Acceptances.locality(stored.review().report()).isEmpty()) {
      throw new WrongUsage(words.say("accept.nobody"));
    }
    FindingIds ids = new FindingIds(stored.review().findings());
    List<Finding> named = ids.named(name);
    if (named.isEmpty()) {
      throw new WrongUsage(words.say("finding.unknown", name));
    }
    if (named.size() > 1 && !always) {
      List<String> several = named.stream().map(ids::of).toList();
      throw new WrongUsage(words.say("finding.several", name, String.join(", ", several)));
    }
    Acceptance acceptance =
        store.acceptances().accept(stored, named.getFirst(), reason.strip(), by, always);
    show(store, acceptance);
    spec.commandLine().getErr().println(words.say("accept.done", acceptance.check()));
  }

  private void undo(Store store, long id, Words words) {
    Acceptance undone =
        store
            .acceptances()
            .undo(id)
            .orElseThrow(() -> new WrongUsage(words.say("accept.unknown", id)));
    show(store, undone);
    spec.commandLine().getErr().println(words.say("accept.undone", undone.check()));
  }

  /** Every page on which it shows is written anew. */
  private void show(Store store, Acceptance acceptance) {
    Digest digest = baocao.digest(baocao.home(), baocao.forms());
    for (long id : store.acceptances().reports(acceptance)) {
      store
          .find(id)
          .filter(stored -> stored.report() == null)
          .ifPresent(stored -> digest.write(stored, store::find));
    }
    digest.writeIndex(store.reports());
  }

  private static Listing findings(Review review, Words words) {
    FindingIds ids = new FindingIds(review.findings());
    return new Listing(
        FINDINGS, review.findings().stream().map(f -> row(f, ids.of(f), words)).toList());
  }

  private static List<@Nullable Object> row(Finding finding, String id, Words words) {
    return Arrays.asList(
        id,
        finding.check(),
        finding.severity().id(),
        finding.message().in(words.language()),
        finding.accepted() == null ? null : finding.accepted().reason());
  }

  private static Listing accepted(Acceptances acceptances) {
    return new Listing(ACCEPTED, acceptances.all().stream().map(AcceptCommand::row).toList());
  }

  private static List<@Nullable Object> row(Acceptance acceptance) {
    return Arrays.asList(
        acceptance.id(),
        acceptance.report(),
        acceptance.check(),
        acceptance.locality(),
        acceptance.accepted().reason(),
        acceptance.accepted().by(),
        acceptance.accepted().at());
  }
}
