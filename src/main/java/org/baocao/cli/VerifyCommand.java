package org.baocao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.baocao.intake.Digests;
import org.baocao.store.KeptFile;
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
  public Integer call() {
    Words words = baocao.words();
    Home home = baocao.home();
    if (!home.hasReports()) {
      throw new WrongUsage(words.say("home.empty", home.folder()));
    }
    List<List<@Nullable Object>> wrong = new ArrayList<>();
    AtomicInteger files = new AtomicInteger();
    try (Store store = Store.open(home.folder())) {
      store
          .custody()
          .damage()
          .forEach(line -> wrong.add(List.of(line, "baocao.db", State.changed)));
      store
          .custody()
          .forEachFile(
              file -> {
                files.incrementAndGet();
                State state = state(home.folder().resolve(file.original()), file);
                if (state != State.known) {
                  wrong.add(List.of(file.file(), file.original(), state));
                }
              });
    }
    spec.commandLine().getErr().println(words.say("verify.done", files.get(), wrong.size()));
    if (wrong.isEmpty()) {
      return Exit.FINE;
    }
    new Listing(COLUMNS, wrong).print(spec.commandLine().getOut(), format, words);
    return Exit.FAILED;
  }

  private static State state(Path original, KeptFile file) {
    if (!Files.exists(original)) {
      return State.missing;
    }
    try {
      return Digests.sha256(original).equals(file.sha256()) ? State.known : State.changed;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
