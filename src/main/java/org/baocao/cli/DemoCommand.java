package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demo}: the sample reports of corpus/ through the inbox of a fresh folder. */
@Command(name = "demo")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DemoCommand implements Callable<Integer> {

  private static final int MILLISECONDS_BETWEEN_LOOKS = 200;
  private static final int MINUTES_A_FILE = 2;

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Override
  public Integer call() throws Exception {
    Words words = baocao.words();
    List<Path> samples = Samples.of(Install.here().corpus(), words);
    Home home = DemoHome.fresh(baocao.home("baocao-demo"), words);
    spec.commandLine().getErr().println(words.say("demo.started", samples.size(), home.inbox()));
    List<Outcome> outcomes = run(home, samples, new Telling(spec.commandLine().getErr(), words));
    Summary.of(outcomes).print(spec.commandLine().getOut(), format, words);
    spec.commandLine().getErr().println(words.say("demo.digest", home.digestIndex()));
    return outcomes.size() == samples.size()
            && outcomes.stream().allMatch(Outcome.Reviewed.class::isInstance)
        ? Exit.FINE
        : Exit.FAILED;
  }

  private List<Outcome> run(Home home, List<Path> samples, Telling telling) throws Exception {
    BlockingQueue<Outcome> told = new LinkedBlockingQueue<>();
    try (Office office = new Office(baocao, home, null, told::add)) {
      Routes routes = office.watching(MILLISECONDS_BETWEEN_LOOKS);
      routes.start();
      try {
        drop(samples, home.inbox());
        return wait(told, samples.size(), telling);
      } finally {
        routes.stop();
      }
    }
  }

  private static void drop(List<Path> samples, Path inbox) throws IOException {
    for (Path sample : samples) {
      Path underWay = inbox.resolve(sample.getFileName() + ".part");
      Files.copy(sample, underWay);
      Files.move(underWay, inbox.resolve(sample.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static List<Outcome> wait(BlockingQueue<Outcome> told, int files, Telling telling)
      throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < files) {
      Outcome outcome = told.poll(MINUTES_A_FILE, TimeUnit.MINUTES);
      if (outcome == null) {
        return outcomes;
      }
      telling.accept(outcome);
      outcomes.add(outcome);
    }
    return outcomes;
  }
}
