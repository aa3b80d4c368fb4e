package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The real routes on a folder, and what they say became of the files. */
final class RunningInbox implements AutoCloseable {

  private final Home home;
  private final Office office;
  private final Routes routes;
  private final BlockingQueue<Outcome> told = new LinkedBlockingQueue<>();

  RunningInbox(Path folder) throws Exception {
    this.home = new Home(folder);
    this.office = new Office(SharedReaders.baocao(), home, null, told::add);
    this.routes = office.watching(50);
    routes.start();
  }

  Path drop(Path file, String name) throws IOException {
    Path place = home.inbox().resolve(name);
    Files.createDirectories(place.getParent());
    return Files.copy(file, place);
  }

  List<Outcome> await(int files) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < files) {
      Outcome outcome = told.poll(30, TimeUnit.SECONDS);
      assertNotNull(outcome, () -> "only " + outcomes);
      outcomes.add(outcome);
    }
    return outcomes;
  }

  @Override
  public void close() throws IOException {
    routes.stop();
    office.close();
  }
}
