package org.baocao.cli;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.baocao.form.Forms;
import org.baocao.link.CaseLinks;
import org.baocao.link.Versions;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;

/** A user's folder opened for work: the beans that the routes name, over its store and index. */
final class Office implements AutoCloseable {

  private final Home home;
  private final Baocao baocao;
  private final HomeLock lock;
  private final Store store;
  private final Desk desk;
  private final Archive archive;
  private final Cases cases;
  private final FailedFolder failed;

  /** {@code told} hears what became of every file. */
  Office(Baocao baocao, Home home, @Nullable String form, Consumer<Outcome> told)
      throws IOException {
    this.baocao = baocao;
    Logs.into(home.logs());
    Forms forms = baocao.forms();
    Desk withoutStore = Desk.of(forms, form, baocao.words());
    this.home = home.create(baocao.words());
    this.lock = HomeLock.take(home, baocao.words());
    this.store = Store.open(home.folder());
    this.desk = withoutStore.with(store::earlier);
    this.archive = new Archive(home, store, baocao.digest(home, forms), told);
    this.cases = new Cases(home, desk, new CaseLinks(forms.wording()), new Versions(forms), store);
    this.failed = new FailedFolder(home.failed(), told);
  }

  /** Routes that take from the inbox what lies still from one look to the next. */
  Routes watching(int millisecondsBetweenLooks) throws IOException {
    return routes(true).with("baocao.poll", millisecondsBetweenLooks);
  }

  /** Routes that leave the inbox alone and are there to be sent files. */
  Routes waiting() throws IOException {
    return routes(false).with("baocao.poll", 1);
  }

  Store store() {
    return store;
  }

  /** Reviews, indexes and shows anew what a person's word on versions bears on. */
  void show(Set<Long> said) {
    cases.again(said).forEach(stored -> archive.show(archive.index(stored)));
  }

  private Routes routes(boolean watching) throws IOException {
    return new Routes(baocao.routes(), baocao.words())
        .with("baocao.home", home.folder())
        .with("baocao.watching", watching)
        .bind("desk", desk)
        .bind("archive", archive)
        .bind("cases", cases)
        .bind("failed", failed)
        .bind("settled", new Settled());
  }

  @Override
  public void close() throws IOException {
    archive.close();
    lock.close();
  }
}
