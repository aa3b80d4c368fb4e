package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.baocao.intake.Digests;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code verify}: whether every original is still what it was when it came. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class VerifyCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("file", "original", "state");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    Home home = baocao.home();
    if (!home.hasReports()) {
      throw new WrongUsage(words.say("home.empty", home.folder()));
    }
    List<List<@Nullable Object>> wrong = new ArrayList<>();
    List<Path> originals = originals(home);
    try (Store store = Store.open(home.folder())) {
      store
          .custody()
          .damage()
          .forEach(line -> wrong.add(List.of(line, "baocao.db", State.changed)));
      store
          .custody()
          .forEachFile(
              file -> {
                if (!Files.exists(home.folder().resolve(file.original()))) {
                  wrong.add(List.of(file.file(), file.original(), State.missing));
                }
              });
    }
    for (Path original : originals) {
      if (!original.getFileName().toString().startsWith(Digests.sha256(original))) {
        String place = home.folder().relativize(original).toString();
        wrong.add(Arrays.asList(null, place, State.changed));
      }
    }
    spec.commandLine().getErr().println(words.say("verify.done", originals.size(), wrong.size()));
    if (wrong.isEmpty()) {
      return Exit.FINE;
    }
    new Listing(COLUMNS, wrong).print(spec.commandLine().getOut(), format, words);
    return Exit.FAILED;
  }

  /** Those of archives and mails too, whose names no report has. */
  private static List<Path> originals(Home home) throws IOException {
    try (Stream<Path> all = Files.walk(home.originals())) {
      return all.filter(Files::isRegularFile)
          .filter(each -> !each.toString().endsWith(".part"))
          .sorted()
          .toList();
    }
  }
}
