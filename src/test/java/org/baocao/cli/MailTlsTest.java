package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox behind TLS: only a server whose certificate Java trusts is told the password. */
class MailTlsTest {

  private static final String SECRET = "chia-khoa";
  private static final String KEYS = "greenmail.tls.keystore.file";
  private static final String KEYS_SECRET = "greenmail.tls.keystore.password";

  @TempDir Path folder;
  private Path keys;
  private SSLContext before;

  @BeforeEach
  void certificate() throws Exception {
    before = SSLContext.getDefault();
    keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "mail",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                keys.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                SECRET)
            .inheritIO()
            .start();
    assertEquals(0, keytool.waitFor());
    System.setProperty(KEYS, keys.toString());
    System.setProperty(KEYS_SECRET, SECRET);
  }

  @AfterEach
  void forget() {
    SSLContext.setDefault(before);
    System.clearProperty(KEYS);
    System.clearProperty(KEYS_SECRET);
  }

  private SSLContext trustingTheServer() throws Exception {
    KeyStore known = KeyStore.getInstance("PKCS12");
    known.load(null, null);
    try (InputStream in = Files.newInputStream(keys)) {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(in, SECRET.toCharArray());
      known.setCertificateEntry("mail", own.getCertificate("mail"));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  @Test
  void aServerIsTrustedBeforeItIsToldThePassword() throws Exception {
    Path home = folder.resolve("home");
    try (Logged logged = new Logged();
        PostOffice post = new PostOffice(true)) {
      post.layDown(home);
      post.secure(home);
      post.open();
      post.deliver(
          PostOffice.mail(
              "From: vp@tinhlong.gov.vn\nSubject: 1",
              PostOffice.attached(
                  "Content-Disposition: attachment; filename=a.docx",
                  Files.readAllBytes(BrokenFiles.DOCX))));
      try (RunningInbox inbox = new RunningInbox(home)) {
        PostOffice.await(() -> logged.text().contains("Failed polling endpoint"));
        assertTrue(logged.text().contains("certification path"), logged::text);
        assertEquals("0 of 1", post.seen("INBOX"));
        SSLContext.setDefault(trustingTheServer());
        assertInstanceOf(Outcome.Reviewed.class, inbox.await(1).getFirst());
        post.awaitSeen("INBOX", "1 of 1");
      }
    }
  }
}
