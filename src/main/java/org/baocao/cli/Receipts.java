package org.baocao.cli;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.DefaultMessage;
import org.baocao.form.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Acknowledges that a message has come, and says no more than that. Only to senders that are known,
 * never to what a program sent (RFC 3834).
 */
public final class Receipts {

  private static final Pattern BULK =
      Pattern.compile("(?i)bulk|list|junk|auto_reply|<>|auto-(generated|replied|notified).*");

  private static final String[] TELLING = {"Auto-Submitted", "Precedence", "Return-Path"};

  private final Settings.@Nullable Receipts settings;
  private final Senders senders;

  Receipts(Settings.@Nullable Receipts settings, Senders senders) {
    this.settings = settings;
    this.senders = senders;
  }

  /** For a message that was stored just now. */
  public boolean isDue(Exchange exchange) throws MessagingException {
    boolean stored = Boolean.TRUE.equals(exchange.getProperty(Mailbox.STORED));
    Message mail = ((MailMessage) exchange.getMessage()).getOriginalMessage();
    String sender = Mailbox.sender(mail);
    return settings != null
        && stored
        && senders.locality(sender) != null
        && !settings.from().equalsIgnoreCase(sender)
        && !isFromAProgram(mail);
  }

  /** Puts the receipt in the place of the message. */
  public void write(Exchange exchange) throws MessagingException {
    Settings.Receipts known = Objects.requireNonNull(settings);
    Message mail = ((MailMessage) exchange.getMessage()).getOriginalMessage();
    Words words = new Words("vi");
    String subject = Objects.requireNonNullElse(mail.getSubject(), "");
    DefaultMessage receipt = new DefaultMessage(exchange.getContext());
    receipt.setHeader("From", known.from());
    receipt.setHeader("To", Mailbox.sender(mail));
    receipt.setHeader("Subject", words.say("receipt.subject", subject));
    receipt.setHeader("Auto-Submitted", "auto-replied");
    receipt.setHeader("Content-Type", "text/plain; charset=UTF-8");
    String[] id = mail.getHeader("Message-ID");
    if (id != null) {
      receipt.setHeader("In-Reply-To", id[0]);
      receipt.setHeader("References", id[0]);
    }
    receipt.setBody(words.say("receipt.body", subject));
    exchange.setMessage(receipt);
  }

  private static boolean isFromAProgram(Message mail) throws MessagingException {
    for (String header : TELLING) {
      String[] said = mail.getHeader(header);
      if (said != null
          && Arrays.stream(said).anyMatch(each -> BULK.matcher(each.strip()).matches())) {
        return true;
      }
    }
    return mail.getHeader("List-Id") != null;
  }
}
