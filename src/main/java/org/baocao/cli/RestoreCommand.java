package org.baocao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code restore FILE.zip}: a backup into a folder in which nothing was kept yet. */
@Command(name = "restore")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.zip")
  private Path file;

  @Override
  public Integer call() throws Exception {
    Words words = baocao.words();
    Home home = baocao.home();
    GivenFiles.mustBeReadable(List.of(file), words);
    if (home.hasReports()) {
      throw new WrongUsage(words.say("restore.occupied", home.folder()));
    }
    Backup.restore(file, home);
    try (Store store = Store.open(home.folder())) {
      spec.commandLine()
          .getErr()
          .println(words.say("restore.done", home.folder(), store.reports().size()));
    }
    return Exit.FINE;
  }
}
