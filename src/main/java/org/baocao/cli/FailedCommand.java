package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code failed}: what could not be reviewed, and why; {@code failed retry} tries it once more. */
@Command(name = "failed")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FailedCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("file", "since", "why");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Override
  public Integer call() throws IOException {
    Parked parked = new Parked(baocao.home());
    List<List<@Nullable Object>> rows =
        parked.files().stream()
            .map(file -> List.<@Nullable Object>of(file.name(), file.since(), file.reason()))
            .toList();
    new Listing(COLUMNS, rows).print(spec.commandLine().getOut(), format, baocao.words());
    return Exit.FINE;
  }

  @Command(name = "retry")
  int retry(@Parameters(arity = "0..*", paramLabel = "FILE") @Nullable List<String> names)
      throws IOException {
    Words words = baocao.words();
    Parked parked = new Parked(baocao.home());
    List<Parked.ParkedFile> wanted =
        parked.files().stream()
            .filter(file -> names == null || names.isEmpty() || names.contains(file.name()))
            .toList();
    if (names != null) {
      for (String name : names) {
        if (wanted.stream().noneMatch(file -> file.name().equals(name))) {
          throw new WrongUsage(words.say("failed.unknown", name));
        }
      }
    }
    for (Parked.ParkedFile file : wanted) {
      Path place = parked.retry(file);
      spec.commandLine().getErr().println(words.say("failed.again", file.name(), place));
    }
    return Exit.FINE;
  }
}
