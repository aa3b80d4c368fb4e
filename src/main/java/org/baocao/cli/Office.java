package org.baocao.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.baocao.form.Forms;
import org.baocao.form.Settings;
import org.baocao.link.CaseLinks;
import org.baocao.store.Originals;
import org.baocao.store.Store;
import org.jspecify.annotations.Nullable;

/** A user's folder opened for work: the beans that the routes name, over its store and index. */
final class Office implements AutoCloseable {

  private final Home home;
  private final Baocao baocao;
  private final HomeLock lock;
  private final Desk desk;
  private final Archive archive;
  private final Cases cases;
  private final FailedFolder failed;
  private final Containers containers;
  private final Settings settings;

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
    Store store = Store.open(home.folder());
    this.desk = withoutStore.with(store::earlier);
    this.archive = new Archive(home, store, baocao.digest(home, forms), told);
    this.cases = new Cases(home, desk, new CaseLinks(forms.wording()), store);
    this.failed = new FailedFolder(home.failed(), told);
    this.containers = new Containers(home.unpacked(), new Originals(home.folder()));
  }

  /** Routes that take from the inbox, and from the mailbox where there is one. */
  Routes watching(int millisecondsBetweenLooks) throws IOException {
    Routes routes = routes(true).with("baocao.poll", millisecondsBetweenLooks);
    return MailRoutes.join(routes, settings.mailbox(), home, baocao.words());
  }

  /** Routes that leave the inbox alone and are there to be sent files. */
  Routes waiting() throws IOException {
    return MailRoutes.off(routes(false).with("baocao.poll", 1));
  }

  private Routes routes(boolean watching) throws IOException {
    return new Routes(baocao.routes(), baocao.words())
        .with("baocao.home", home.folder())
        .with("baocao.watching", watching)
        .bind("desk", desk)
        .bind("archive", archive)
        .bind("cases", cases)
        .bind("failed", failed)
        .bind("containers", containers)
        .bind("settled", new Settled());
  }

  @Override
  public void close() throws IOException {
    archive.close();
    lock.close();
  }
}
