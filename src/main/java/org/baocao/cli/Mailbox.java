package org.baocao.cli;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HexFormat;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailMessage;
import org.baocao.intake.Digests;
import org.baocao.intake.FileNames;
import org.baocao.store.DurableFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Stores messages as they are in the inbox, as the routes call it: safe on disk before a message is
 * marked, and under a name that follows from the message, so that one fetched twice is one file.
 */
public final class Mailbox {

  /** On an exchange: whether its message was not in the inbox before. */
  static final String STORED = "stored";

  /** Mail servers tell an instant; names must not change with the machine's settings. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final int DIGITS = 12;

  private final Path inbox;
  private final Senders senders;

  Mailbox(Path inbox, Senders senders) {
    this.inbox = inbox;
    this.senders = senders;
  }

  public void store(Exchange exchange) throws IOException, MessagingException {
    Message mail = ((MailMessage) exchange.getMessage()).getOriginalMessage();
    try {
      exchange.setProperty(STORED, store(mail));
    } catch (MessagingException | IOException failure) {
      if (!isGone(mail)) {
        throw failure;
      }
      LoggerFactory.getLogger(Mailbox.class).info("a message was deleted while it was fetched");
    }
  }

  /** Servers differ in what they answer when asked for a message that another client deleted. */
  private static boolean isGone(Message mail) throws MessagingException {
    mail.getFolder().getMessageCount();
    return mail.isExpunged();
  }

  /** Whether it was not in the inbox yet. */
  boolean store(Message mail) throws IOException, MessagingException {
    Path part = inbox.resolve(".mailbox.part");
    MessageDigest digest = Digests.sha256();
    DurableFile.write(part, out -> mail.writeTo(new DigestOutputStream(out, digest)));
    String locality = senders.locality(sender(mail));
    Path folder = locality == null ? inbox : inbox.resolve(locality);
    String name = name(mail, HexFormat.of().formatHex(digest.digest()));
    if (Files.exists(folder.resolve(name))) {
      Files.delete(part);
      return false;
    }
    DurableFile.place(part, folder.resolve(name));
    return true;
  }

  /** The subject last, for it may be long. */
  private static String name(Message mail, String sha256) throws MessagingException {
    Date date = mail.getReceivedDate() == null ? mail.getSentDate() : mail.getReceivedDate();
    String day = date == null ? "" : DAY.format(date.toInstant()) + " ";
    String subject = mail.getSubject() == null ? "" : " " + mail.getSubject();
    String name = day + sha256.substring(0, DIGITS) + subject.replaceAll("[/\\\\]", "_");
    return FileNames.safe(name.stripTrailing() + ".eml");
  }

  static @Nullable String sender(Message mail) throws MessagingException {
    try {
      Address[] from = mail.getFrom();
      return from != null && from.length > 0 && from[0] instanceof InternetAddress address
          ? address.getAddress()
          : null;
    } catch (AddressException malformed) {
      return null;
    }
  }
}
