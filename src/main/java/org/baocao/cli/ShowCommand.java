package org.baocao.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.baocao.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code show REPORT…}: prints kept reviews as {@code read} does, with what was accepted. */
@Command(name = "show")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ShowCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;
  @Mixin private Printing printing;

  @Parameters(arity = "1..*", paramLabel = "REPORT")
  private List<String> reports;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    Desk desk = Desk.of(baocao.forms(), null, words);
    int code = Exit.FINE;
    try (Store store = Store.open(baocao.home().folder())) {
      for (String report : reports) {
        Review review = KeptReport.of(store, report, words).review();
        spec.commandLine().getOut().println(printing.of(review, desk, baocao));
        code = Math.max(code, review.count(Severity.ERROR) > 0 ? Exit.ERRORS : Exit.FINE);
      }
    }
    return code;
  }
}
