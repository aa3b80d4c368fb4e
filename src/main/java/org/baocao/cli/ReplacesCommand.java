package org.baocao.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baocao.store.Store;
import org.baocao.store.StoredReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code replaces NEW OLD [--undo]}: a person's word that one report takes the place of another, or
 * that it does not; nothing decides otherwise from then on.
 */
@Command(name = "replaces")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReplacesCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--undo", descriptionKey = "replaces.undo")
  private boolean undo;

  @Parameters(index = "0", paramLabel = "NEW")
  private String newer;

  @Parameters(index = "1", paramLabel = "OLD")
  private String older;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    Office office = new Office(baocao, baocao.home(), null, outcome -> {});
    try (office) {
      Store store = office.store();
      StoredReview after = KeptReport.of(store, newer, words);
      StoredReview before = KeptReport.of(store, older, words);
      if (after.id() == before.id()) {
        throw new WrongUsage(words.say("replaces.itself", Succession.file(after)));
      }
      Optional<Set<Long>> changed =
          undo
              ? store.versions().release(after.id(), before.id())
              : store.versions().replace(after.id(), before.id());
      String key = undo ? "replaces.undone" : "replaces.done";
      office.show(changed.orElseThrow(() -> wrong(after, before, words)));
      spec.commandLine().getErr().println(say(key, after, before, words));
    }
    return Exit.FINE;
  }

  private WrongUsage wrong(StoredReview after, StoredReview before, Words words) {
    return new WrongUsage(say(undo ? "replaces.not" : "replaces.circle", after, before, words));
  }

  private static String say(String key, StoredReview after, StoredReview before, Words words) {
    return words.say(key, after.id(), Succession.file(after), before.id(), Succession.file(before));
  }
}
