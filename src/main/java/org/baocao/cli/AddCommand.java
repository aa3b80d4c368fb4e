package org.baocao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code add FILE…}: the way of a file from the inbox, once for each; the files stay where they
 * are.
 */
@Command(name = "add")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AddCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--form", paramLabel = "FORM")
  private @Nullable String form;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Override
  public Integer call() throws Exception {
    Words words = baocao.words();
    GivenFiles.mustBeReadable(files, words);
    List<Outcome> outcomes = new ArrayList<>();
    Progress progress = new Progress(spec.commandLine().getErr(), files.size());
    Telling telling = new Telling(spec.commandLine().getErr(), words);
    Office office = new Office(baocao, baocao.home(), form, outcomes::add);
    try (office) {
      Routes routes = office.waiting();
      routes.start();
      try {
        for (Path file : files) {
          int before = outcomes.size();
          Exception failure = routes.send("direct:arrival", file).getException();
          if (failure != null) {
            outcomes.add(Outcome.Failed.of(file.getFileName().toString(), failure));
          }
          progress.clear();
          outcomes.subList(before, outcomes.size()).forEach(telling);
          progress.step();
        }
      } finally {
        routes.stop();
      }
    }
    Summary.of(outcomes).print(spec.commandLine().getOut(), format, words);
    return Summary.exitCode(outcomes);
  }
}
