package org.baocao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.digest.Digest;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code digest}: writes all pages anew from the store and prints where they begin. */
@Command(name = "digest")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DigestCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Home home = baocao.home();
    Digest digest = baocao.digest(home, baocao.forms());
    try (Store store = Store.open(home.folder())) {
      List<ReportSummary> reports = store.reports();
      Progress progress = new Progress(spec.commandLine().getErr(), reports.size());
      store.forEach(
          stored -> {
            digest.write(stored, store::find);
            progress.step();
          });
      progress.clear();
      digest.writeIndex(reports);
    }
    spec.commandLine().getOut().println(home.digestIndex());
    return Exit.FINE;
  }
}
