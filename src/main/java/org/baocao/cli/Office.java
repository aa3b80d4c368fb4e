package org.baocao.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.baocao.form.Forms;
import org.baocao.form.Settings;
import org.baocao.link.CaseLinks;
import org.baocao.link.Versions;
import org.baocao.read.Engines;
import org.baocao.store.Originals;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;

/** A user's folder opened for work: the beans that the routes name, over its store and index. */
final class Office implements AutoCloseable {

  private final Home home;
  private final Baocao baocao;
  private final HomeLock lock;
  private final Store store;
  private final Engines readers;
  private final Desk desk;
  private final Archive archive;
  private final Cases cases;
  private final Containers containers;
  private final Settings settings;
  private final Consumer<Outcome> told;

  /** {@code told} hears what became of every file. */
  Office(Baocao baocao, Home home, @Nullable String form, Consumer<Outcome> told)
      throws IOException {
    this.baocao = baocao;
    Logs.into(home.logs());
    Forms forms = baocao.forms();
    this.settings = Settings.load(home.folder());
    Desk withoutStore = Desk.of(forms, form, baocao.words());
    this.home = home.create(baocao.words());
    this.lock = HomeLock.take(home, baocao.words());
    Originals originals = new Originals(home.folder());
    originals.clear();
    this.store = Store.open(home.folder());
    this.readers = baocao.engines(home);
    this.desk = withoutStore.with(readers, store::earlier);
    this.archive =
        new Archive(home, baocao.indexWords(forms), store, baocao.digest(home, forms), told);
    this.cases = new Cases(home, desk, new CaseLinks(forms.wording()), new Versions(forms), store);
    this.told = told;
    this.containers = new Containers(home.unpacked(), originals);
  }

  /**
   * Routes that take from the inbox what has lain still for so long, and from the mailbox where
   * there is one.
   */
  Routes watching(int milliseconds) throws IOException {
    return MailRoutes.join(routes(true, milliseconds), settings.mailbox(), home, baocao.words());
  }

  /** Routes that leave the inbox alone and are there to be sent files. */
  Routes waiting() throws IOException {
    return MailRoutes.off(routes(false, 1));
  }

  Store store() {
    return store;
  }

  /** Reviews, indexes and shows anew what a person's word on versions bears on. */
  void show(Set<Long> said) {
    cases.again(said).forEach(stored -> archive.show(archive.index(stored)));
  }

  private Routes routes(boolean watching, int milliseconds) throws IOException {
    Settled settled = new Settled(milliseconds, Office::milliseconds, this::unreadable);
    return new Routes(baocao.routes(), baocao.words())
        .with("baocao.home", home.folder())
        .with("baocao.watching", watching)
        .with("baocao.poll", milliseconds)
        .with("baocao.readers", Baocao.LIMITS.children())
        .bind("desk", desk)
        .bind("archive", archive)
        .bind("cases", cases)
        .bind("failed", new FailedFolder(home.failed(), told, settled))
        .bind("containers", containers)
        .bind("settled", settled);
  }

  /** Of a clock that goes forward whatever is done to the time of day. */
  static long milliseconds() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  private void unreadable(String file) {
    told.accept(new Outcome.Failed(file, Words.text("failed.unreadable", file)));
  }

  @Override
  public void close() throws IOException {
    archive.close();
    readers.close();
    lock.close();
  }
}
