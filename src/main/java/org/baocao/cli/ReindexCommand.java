package org.baocao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.baocao.search.IndexWords;
import org.baocao.search.SearchIndex;
import org.baocao.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code reindex}: makes the index anew from the store. Searches see the one before it until this
 * one is whole.
 */
@Command(name = "reindex")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReindexCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    Home home = baocao.home();
    if (!home.hasReports()) {
      throw new WrongUsage(words.say("home.empty", home.folder()));
    }
    IndexWords indexWords = baocao.indexWords(baocao.forms());
    HomeLock lock = HomeLock.take(home, words);
    AtomicLong reports = new AtomicLong();
    try (lock;
        Store store = Store.open(home.folder())) {
      SearchIndex.rebuild(
          home.index(),
          indexWords,
          index ->
              store.forEach(
                  stored -> {
                    index.add(stored.id(), stored.review(), stored.newer() != null);
                    reports.incrementAndGet();
                  }));
    }
    spec.commandLine().getErr().println(words.say("reindex.done", reports.get()));
    return Exit.FINE;
  }
}
