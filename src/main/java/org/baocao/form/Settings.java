package org.baocao.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user of a working folder has laid down in its {@code baocao.yaml}.
 *
 * @param mailbox where reports come by mail
 */
public record Settings(@Nullable Mailbox mailbox) {

  /**
   * A mailbox that reports are sent to.
   *
   * @param server {@code imaps://host:port} or {@code imap://host:port}
   * @param passwordFile a file that holds nothing else; or
   * @param passwordVariable the name of the environment variable that has it
   * @param folder that messages are taken from: INBOX where nothing is said
   * @param doneFolder where they are moved once they are stored; else they are only marked as seen
   * @param seconds between two looks
   */
  public record Mailbox(
      String server,
      String user,
      @Nullable String passwordFile,
      @Nullable String passwordVariable,
      @Nullable String folder,
      @Nullable String doneFolder,
      @Nullable Integer seconds,
      @Nullable List<Sender> senders,
      @Nullable Receipts receipts) {}

  /** Who sends for a locality: {@code address} whole, or from its {@code @} on. */
  public record Sender(String address, String locality) {}

  /** Through which server, {@code smtps://host:port}, and from whom receipts are sent. */
  public record Receipts(String server, String from) {}

  /** Nothing is laid down where there is no such file; a mistake is a {@link FormException}. */
  public static Settings load(Path home) {
    Path file = home.resolve("baocao.yaml");
    return Files.exists(file) ? new Yaml(home).read(file, Settings.class) : new Settings(null);
  }
}
