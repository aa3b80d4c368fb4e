package org.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code watch}: the service. Runs until it is told to end, and finishes the file in hand. */
@Command(name = "watch")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class WatchCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--still", paramLabel = "SECONDS", descriptionKey = "watch.still")
  private int seconds = 1;

  @Option(names = "--monitor", paramLabel = "PORT", descriptionKey = "monitor.port")
  private @Nullable Integer port;

  @Override
  public Integer call() throws Exception {
    Words words = baocao.words();
    PrintWriter err = spec.commandLine().getErr();
    Home home = baocao.home();
    Vitals vitals = new Vitals();
    Office office = new Office(baocao, home, null, new Telling(err, words).andThen(vitals));
    Routes routes = office.watching(Math.max(1, seconds) * 1000);
    routes.start();
    if (port != null) {
      Monitor monitor = new Monitor(port, () -> vitals.metrics(home.waiting()));
      err.println(words.say("watch.monitor", monitor.port()));
    }
    CountDownLatch ended = new CountDownLatch(1);
    // the process ends when its hooks have: what is closed anywhere else may be cut off
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop(routes, office);
                  err.println(words.say("watch.stopped"));
                  ended.countDown();
                }));
    err.println(words.say("watch.started", home.inbox()));
    err.println(words.say("watch.digest", home.digestIndex()));
    ended.await();
    return Exit.FINE;
  }

  private static void stop(Routes routes, Office office) {
    routes.stop();
    try {
      office.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
