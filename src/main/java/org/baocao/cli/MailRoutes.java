package org.baocao.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.baocao.form.Settings;
import org.jspecify.annotations.Nullable;

/** Gives the routes of the mailbox what they name; off where no mailbox is laid down. */
final class MailRoutes {

  private static final int SECONDS = 60;

  private MailRoutes() {}

  /** Off, whatever is laid down. */
  static Routes off(Routes routes) {
    return routes.with("baocao.mailbox.on", false).with("baocao.receipts.on", false);
  }

  static Routes join(Routes routes, Settings.@Nullable Mailbox mailbox, Home home, Words words) {
    if (mailbox == null) {
      return off(routes);
    }
    List<Settings.Sender> known = mailbox.senders();
    Senders senders = new Senders(known == null ? List.of() : known, words);
    Duration between = Duration.ofSeconds(Objects.requireNonNullElse(mailbox.seconds(), SECONDS));
    Settings.Receipts receipts = mailbox.receipts();
    String folder = Objects.requireNonNullElse(mailbox.folder(), "INBOX");
    if (mailbox.doneFolder() != null) {
      routes.with("baocao.mailbox.done", mailbox.doneFolder());
    }
    if (receipts != null) {
      routes.with("baocao.receipts.server", endpoint(receipts.server(), "smtps?", words));
    }
    return routes
        .with("baocao.mailbox.on", true)
        .with("baocao.mailbox.server", endpoint(mailbox.server(), "imaps?", words))
        .with("baocao.mailbox.folder", folder)
        .with("baocao.mailbox.poll", between.toMillis())
        .with("baocao.receipts.on", receipts != null)
        .bind("mailLogin", MailLogin.of(mailbox, home, words))
        .bind("patience", new Patience(between, Office::milliseconds))
        .bind("mailbox", new Mailbox(home.inbox(), senders))
        .bind("receipts", new Receipts(receipts, senders));
  }

  /** As Camel writes it; whatever else an address could hold is turned away. */
  private static String endpoint(String server, String protocols, Words words) {
    if (!server.matches("(" + protocols + ")://[A-Za-z0-9.-]+(:\\d+)?")) {
      throw new WrongUsage(words.say("mailbox.server", server));
    }
    URI uri = URI.create(server);
    return uri.getScheme() + ":" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }
}
