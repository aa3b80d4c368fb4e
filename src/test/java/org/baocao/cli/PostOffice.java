package org.baocao.cli;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;

/** A real mail server in this process, with one mailbox, and what is sent to it. */
final class PostOffice implements AutoCloseable {

  static final String PASSWORD = "mat-khau-7319";
  private static final String USER = "baocao@huyen.gov.vn";

  private final int imap = freePort();
  private final int imaps = freePort();
  private final int smtp = freePort();
  private final GreenMail server;

  PostOffice() throws IOException {
    this(false);
  }

  /** {@code tls}: whether it also answers by TLS, with the keys that GreenMail is told of. */
  PostOffice(boolean tls) throws IOException {
    List<ServerSetup> doors = new ArrayList<>();
    doors.add(new ServerSetup(imap, "127.0.0.1", "imap"));
    doors.add(new ServerSetup(smtp, "127.0.0.1", "smtp"));
    if (tls) {
      doors.add(new ServerSetup(imaps, "127.0.0.1", "imaps"));
    }
    this.server = new GreenMail(doors.toArray(ServerSetup[]::new));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  PostOffice open() {
    server.start();
    user();
    return this;
  }

  /** Cuts all connections; what lies in the mailbox stays. */
  @Override
  public void close() {
    server.stop();
  }

  private GreenMailUser user() {
    return server.setUser(USER, USER, PASSWORD);
  }

  /** Lays this mailbox down in a working folder, with the senders that are known. */
  void layDown(Path home, String... more) throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve("mat-khau"), PASSWORD + "\n");
    List<String> lines =
        List.of(
            "mailbox:",
            "  server: imap://127.0.0.1:" + imap,
            "  user: " + USER,
            "  passwordFile: mat-khau",
            "  seconds: 1",
            "  senders:",
            "    - {address: vp@tinhlong.gov.vn, locality: Xã Tịnh Long}",
            "    - {address: '@tinhan.gov.vn', locality: Xã Tịnh An}");
    Files.writeString(
        home.resolve("baocao.yaml"), String.join("\n", lines) + "\n" + String.join("\n", more));
  }

  /** Breaks connections on the way, in what {@link #layDown} laid down. */
  CutWire cut(Path home, int times, int bytes) throws IOException {
    CutWire wire = new CutWire(imap, times, bytes);
    Path file = home.resolve("baocao.yaml");
    Files.writeString(file, Files.readString(file).replace(":" + imap, ":" + wire.port()));
    return wire;
  }

  /** By TLS from the first byte, in what {@link #layDown} laid down. */
  void secure(Path home) throws IOException {
    Path file = home.resolve("baocao.yaml");
    String plain = "imap://127.0.0.1:" + imap;
    Files.writeString(file, Files.readString(file).replace(plain, "imaps://localhost:" + imaps));
  }

  String receipts() {
    return "  receipts: {server: 'smtp://127.0.0.1:" + smtp + "', from: " + USER + "}";
  }

  void deliver(String mail) throws Exception {
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
    user().deliver(new MimeMessage((Session) null, new ByteArrayInputStream(bytes)));
  }

  /** {@code headers}: a line each; a file without parts is the words of the mail. */
  static String mail(String headers, String... parts) {
    String edge = "\r\n--cut\r\n";
    return headers.replace("\n", "\r\n")
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut\r\n"
        + edge
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nKính gửi"
        + edge
        + String.join(edge, parts)
        + "\r\n--cut--\r\n";
  }

  static String attached(String headers, byte[] bytes) {
    return headers.replace("\n", "\r\n")
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(bytes);
  }

  /** The mail that has come for one address by SMTP. */
  List<MimeMessage> received(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> to(mail).contains(address))
        .toList();
  }

  private static String to(MimeMessage mail) {
    try {
      return String.valueOf(mail.getHeader("To", ","));
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another client that has the folder open. */
  Folder folder(String name) throws Exception {
    Store store = Session.getInstance(new Properties()).getStore("imap");
    store.connect("127.0.0.1", imap, USER, PASSWORD);
    Folder folder = store.getFolder(name);
    folder.open(Folder.READ_WRITE);
    return folder;
  }

  /** How many there are, and how many of them are marked. */
  String seen(String name) throws Exception {
    Folder folder = folder(name);
    try {
      Message[] all = folder.getMessages();
      int seen = 0;
      for (Message each : all) {
        seen += each.isSet(Flags.Flag.SEEN) ? 1 : 0;
      }
      return seen + " of " + all.length;
    } finally {
      folder.close(true);
      folder.getStore().close();
    }
  }

  /** {@code wanted}: a pattern of {@link #seen}. */
  void awaitSeen(String name, String wanted) throws Exception {
    await(() -> seen(name).matches(wanted));
  }

  static void await(Callable<Boolean> condition) throws Exception {
    for (int look = 0; look < 600 && !condition.call(); look++) {
      Thread.sleep(50);
    }
    if (!condition.call()) {
      throw new AssertionError("still not so after half a minute");
    }
  }
}
