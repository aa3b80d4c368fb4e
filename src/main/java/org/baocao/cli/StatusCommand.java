package org.baocao.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code status}: what waits, what was done, what failed, and whether the service runs. */
@Command(name = "status")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class StatusCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("running", "waiting", "reports", "received", "failed", "why");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Override
  public Integer call() throws IOException {
    Home home = baocao.home();
    List<ReportSummary> reports = reports(home);
    List<Parked.ParkedFile> failed = new Parked(home).files();
    List<@Nullable Object> row =
        Arrays.asList(
            baocao.words().say(HomeLock.isHeld(home) ? "status.running" : "status.stopped"),
            home.waiting(),
            reports.size(),
            reports.isEmpty() ? null : reports.getFirst().receivedAt(),
            failed.size(),
            failed.isEmpty() ? null : failed.getFirst().reason());
    new Listing(COLUMNS, List.of(row)).print(spec.commandLine().getOut(), format, baocao.words());
    return Exit.FINE;
  }

  private static List<ReportSummary> reports(Home home) {
    if (!home.hasReports()) {
      return List.of();
    }
    try (Store store = Store.open(home.folder())) {
      return store.reports();
    }
  }
}
