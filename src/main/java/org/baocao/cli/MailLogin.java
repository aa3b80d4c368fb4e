package org.baocao.cli;

import jakarta.mail.PasswordAuthentication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.component.mail.MailAuthenticator;
import org.baocao.form.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Who logs in. The password is asked for at each login, from its file or the environment, and is
 * kept in nothing that could be printed.
 */
final class MailLogin extends MailAuthenticator {

  private final String user;
  private final @Nullable Path file;
  private final @Nullable String variable;

  private MailLogin(String user, @Nullable Path file, @Nullable String variable) {
    this.user = user;
    this.file = file;
    this.variable = variable;
  }

  /** A file may be named from the working folder. */
  static MailLogin of(Settings.Mailbox mailbox, Home home, Words words) {
    String file = mailbox.passwordFile();
    String variable = mailbox.passwordVariable();
    Path path = file == null ? null : home.folder().resolve(file);
    boolean there =
        path != null ? Files.isReadable(path) : variable != null && System.getenv(variable) != null;
    if (!there) {
      throw new WrongUsage(words.say("mailbox.password", mailbox.user()));
    }
    return new MailLogin(mailbox.user(), path, variable);
  }

  @Override
  public PasswordAuthentication getPasswordAuthentication() {
    return new PasswordAuthentication(user, password());
  }

  private @Nullable String password() {
    try {
      return file == null ? System.getenv(variable) : Files.readString(file).strip();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
