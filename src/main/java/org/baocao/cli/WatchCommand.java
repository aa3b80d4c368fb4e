package org.baocao.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code watch}: the service. Runs until it is told to end, finishing the file in hand. */
@Command(name = "watch")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class WatchCommand implements Callable<Integer> {

  private static final int MILLISECONDS_BETWEEN_LOOKS = 1000;

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Words words = baocao.words();
    PrintWriter err = spec.commandLine().getErr();
    Home home = baocao.home();
    // closed when the routes have stopped: at Ctrl-C nothing after run() is sure to happen
    Office office = new Office(baocao, home, null, new Telling(err, words));
    office
        .watching(MILLISECONDS_BETWEEN_LOOKS)
        .run(
            () -> {
              err.println(words.say("watch.started", home.inbox()));
              err.println(words.say("watch.digest", home.digestIndex()));
            },
            () -> {
              office.close();
              err.println(words.say("watch.stopped"));
            });
    return Exit.FINE;
  }
}
