package org.baocao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code backup FILE.zip}: all that cannot be made anew, also while the service runs. */
@Command(name = "backup")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class BackupCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.zip")
  private Path file;

  @Override
  public Integer call() throws Exception {
    Words words = baocao.words();
    Home home = baocao.home();
    if (!home.hasReports()) {
      throw new WrongUsage(words.say("home.empty", home.folder()));
    }
    Backup.write(home, file.toAbsolutePath());
    spec.commandLine().getErr().println(words.say("backup.done", file, Files.size(file) >> 20));
    return Exit.FINE;
  }
}
