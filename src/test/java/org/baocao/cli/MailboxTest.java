package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.baocao.form.Settings;
import org.baocao.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real routes against a real mail server. */
class MailboxTest {

  private static final String FROM = "From: UBND xa Tinh Long <VP@TinhLong.gov.vn>\n";
  private static final String HEADERS =
      FROM
          + "Subject: =?utf-8?B?QsOhbyBjw6Fv?=\nMessage-ID: <1@x>\nDate: Thu, 3 Apr 2025 09:15:00 +0700";

  @TempDir Path folder;
  private Path home;
  private PostOffice post;
  private Logged logged;

  @BeforeEach
  void open() throws IOException {
    home = folder.resolve("home");
    post = new PostOffice();
    post.layDown(home);
    logged = new Logged();
  }

  @AfterEach
  void close() {
    logged.close();
    post.close();
  }

  private static String report(String name) throws IOException {
    return PostOffice.attached(
        "Content-Type: application/octet-stream\nContent-Disposition: attachment; " + name,
        Files.readAllBytes(BrokenFiles.DOCX));
  }

  private static String note(String name) {
    return PostOffice.attached(
        "Content-Type: text/plain; name=\"" + name + "\"\nContent-Disposition: attachment",
        "Ghi chú".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsAttachedGoesAllTheWayAndTheMessageIsMarked() throws Exception {
    String inner =
        PostOffice.mail(
                "From: a@b.vn", note("=?utf-8?Q?ghi_ch=C3=BA?= 2.txt"), report("filename=b.docx"))
            .replace("--cut", "--inner")
            .replace("=cut", "=inner");
    String picture =
        "Content-Type: image/png\r\nContent-Disposition: inline; filename=logo.png\r\n\r\nx";
    post.open();
    post.deliver(
        PostOffice.mail(
            HEADERS,
            picture,
            report("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.docx"),
            note("=?utf-8?B?Z2hpIGNow7o=?= 1.txt"),
            "Content-Type: message/rfc822\r\n\r\n" + inner));
    try (RunningInbox inbox = new RunningInbox(home)) {
      List<Outcome> outcomes = inbox.await(4);
      assertFalse(assertInstanceOf(Outcome.Reviewed.class, outcomes.getLast()).kept().isNew());
      Outcome.Reviewed reviewed = assertInstanceOf(Outcome.Reviewed.class, outcomes.getFirst());
      assertEquals("Báo cáo.docx", reviewed.file());
      post.awaitSeen("INBOX", "1 of 1");
    }
    assertEquals(1, reports());
    String reason = Files.readString(home.resolve("failed/Xã Tịnh Long/ghi chú 1.txt.reason.txt"));
    assertTrue(
        reason.matches(
            "(?s)Trong “[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{4} [0-9a-f]{12} Báo cáo.eml”: .*"),
        reason);
    assertEquals(4, filesIn("failed").size(), () -> filesIn("failed").toString());
    assertEquals(2, filesIn("originals").size(), () -> filesIn("originals").toString());
    assertEquals(List.of(), filesIn("inbox"));
  }

  @Test
  void aServerThatIsGoneIsLookedForAgain() throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      PostOffice.await(() -> logged.text().contains("Failed polling endpoint"));
      post.open();
      post.deliver(PostOffice.mail(HEADERS, report("filename=a.docx")));
      inbox.await(1);
      post.awaitSeen("INBOX", "1 of 1");
      post.close();
      PostOffice.await(() -> logged.text().split("Failed polling endpoint", -1).length > 3);
      post.open();
      post.deliver(PostOffice.mail(FROM + "Subject: 2", note("b.txt"), report("filename=b.docx")));
      assertEquals(2, inbox.await(2).size());
      post.awaitSeen("INBOX", "(\\d) of \\1");
    }
    assertEquals(1, reports());
  }

  @Test
  void aConnectionThatBreaksInTheMiddleOfAMessageLosesAndHalvesNothing() throws Exception {
    post.open();
    post.deliver(PostOffice.mail(HEADERS, report("filename=a.docx")));
    try (CutWire wire = post.cut(home, 2, 40_000);
        RunningInbox inbox = new RunningInbox(home)) {
      assertInstanceOf(Outcome.Reviewed.class, inbox.await(1).getFirst());
      post.awaitSeen("INBOX", "1 of 1");
      assertEquals(0, wire.left());
    }
    assertEquals(1, reports());
    assertEquals(List.of(), filesIn("failed"));
    assertEquals(List.of(), filesIn("inbox"));
  }

  @Test
  void aMessageStoredBeforeARestartAndFetchedAgainIsOneReport() throws Exception {
    post.open();
    post.deliver(PostOffice.mail(HEADERS, report("filename=a.docx")));
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Mailbox mailbox = mailbox(inbox);
    Folder open = post.folder("INBOX");
    Message message = peeked(open);
    assertTrue(mailbox.store(message));
    assertFalse(mailbox.store(message), "the same file");
    open.close(false);
    assertEquals("0 of 1", post.seen("INBOX"));
    assertEquals(1, filesIn("inbox/Xã Tịnh Long").size());
    try (RunningInbox running = new RunningInbox(home)) {
      running.await(1);
      post.awaitSeen("INBOX", "1 of 1");
      Folder again = post.folder("INBOX");
      again.getMessage(1).setFlag(Flags.Flag.SEEN, false);
      again.close(true);
      Outcome.Reviewed known =
          assertInstanceOf(Outcome.Reviewed.class, running.await(1).getFirst());
      assertFalse(known.kept().isNew());
    }
    assertEquals(1, reports());
    assertEquals(2, filesIn("originals").size());
  }

  @Test
  void aMessageDeletedMeanwhileDoesNoHarm() throws Exception {
    post.open();
    post.deliver(PostOffice.mail(HEADERS, report("filename=a.docx")));
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Folder open = post.folder("INBOX");
    Message message = peeked(open);
    Folder other = post.folder("INBOX");
    other.getMessage(1).setFlag(Flags.Flag.DELETED, true);
    other.close(true);
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      Exchange exchange = new DefaultExchange(camel);
      exchange.setIn(new MailMessage(exchange, message, false));
      mailbox(inbox).store(exchange);
      assertEquals(null, exchange.getProperty(Mailbox.STORED));
    }
    assertEquals(List.of(), filesIn("inbox"));
  }

  @Test
  void messagesAreMovedAndKnownSendersToldOnceThatTheyCame() throws Exception {
    post.layDown(home, "  doneFolder: Da nhan", post.receipts());
    post.open();
    post.deliver(PostOffice.mail(HEADERS, note("a.txt"), report("filename=a.docx")));
    post.deliver(PostOffice.mail("From: la@noi-khac.vn\nSubject: 2", note("b.txt")));
    post.deliver(
        PostOffice.mail("From: bot@tinhan.gov.vn\nAuto-Submitted: auto-replied", note("c.txt")));
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.await(4);
      post.awaitSeen("Da nhan", "3 of 3");
      PostOffice.await(() -> post.received("VP@TinhLong.gov.vn").size() == 1);
    }
    MimeMessage receipt = post.received("VP@TinhLong.gov.vn").getFirst();
    assertEquals("Đã nhận được thư: Báo cáo", receipt.getSubject());
    assertEquals("auto-replied", receipt.getHeader("Auto-Submitted", ","));
    assertEquals("<1@x>", receipt.getHeader("In-Reply-To", ","));
    assertTrue(receipt.getContent().toString().contains("chỉ xác nhận đã nhận được thư"));
    assertEquals(List.of(), post.received("noi-khac.vn"));
    assertEquals(List.of(), post.received("bot@"));
  }

  @Test
  void theWrongPasswordIsToldButNeverShown() throws Exception {
    post.open();
    Files.writeString(home.resolve("mat-khau"), "sai-mat-khau-4411");
    try (RunningInbox inbox = new RunningInbox(home)) {
      PostOffice.await(() -> logged.text().contains("Failed polling endpoint"));
      inbox.drop(BrokenFiles.DOCX, "a.docx");
      inbox.await(1);
    }
    assertFalse(logged.text().contains("4411"), logged::text);
  }

  private static Mailbox mailbox(Path inbox) {
    Settings.Sender known = new Settings.Sender("vp@tinhlong.gov.vn", "Xã Tịnh Long");
    return new Mailbox(inbox, new Senders(List.of(known), new Words("vi")));
  }

  /** As the route fetches it: without marking it. */
  private static Message peeked(Folder open) throws Exception {
    Message message = open.getMessage(1);
    ((org.eclipse.angus.mail.imap.IMAPMessage) message).setPeek(true);
    return message;
  }

  private int reports() {
    try (Store store = Store.open(home)) {
      return store.reports().size();
    }
  }

  private List<Path> filesIn(String name) {
    try (Stream<Path> files = Files.walk(home.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(".mailbox.part"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
