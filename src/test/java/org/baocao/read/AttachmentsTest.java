package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is attached to a mail is not read, and that is said. */
class AttachmentsTest {

  @TempDir Path folder;

  /** The names of what is unread, each with the words at which that is told. */
  private static List<String> unread(Path file) {
    return assertInstanceOf(Document.class, Shown.read(file)).doubts().stream()
        .map(doubt -> doubt.kind() + " " + doubt.name() + " @ " + doubt.evidence().quote())
        .toList();
  }

  private Path mail(String body, String... parts) throws IOException {
    String mail =
        "Subject: =?utf-8?B?QsOhbyBjw6Fv?=\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=m\n\n--m\n"
            + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
            + body
            + "\n--m\n"
            + String.join("\n--m\n", parts)
            + "\n--m--\n";
    return Files.writeString(folder.resolve("a.eml"), mail);
  }

  @Test
  void attachmentsOfAMail() throws IOException {
    Path file =
        mail(
            "<p>Kính gửi<p>Số liệu",
            "Content-Type: application/pdf; name=\"=?utf-8?B?QsOhbyBjw6Fv?=.pdf\"\n\nx",
            "Content-Type: image/png\nContent-Disposition: attachment; filename=scan.png\n\nx",
            "Content-Type: image/png\nContent-Disposition: inline; filename=logo.png\n\nx",
            "Content-Type: text/plain\nContent-Disposition: attachment; filename=b.txt\n\nx",
            "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx");
    assertEquals(
        List.of(
            "ATTACHMENT_UNREAD Báo cáo.pdf @ Kính gửi",
            "ATTACHMENT_UNREAD scan.png @ Kính gửi",
            "ATTACHMENT_UNREAD b.txt @ Kính gửi"),
        unread(file));
  }

  @Test
  void aMailOfNothingButAnAttachment() throws IOException {
    Path file = mail("", "Content-Type: application/msword; name=a.doc\n\nx");
    assertEquals(List.of("ATTACHMENT_UNREAD a.doc @ Báo cáo"), unread(file));
  }

  @Test
  void partsOfAPageSavedAsOneFile() throws IOException {
    String page =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=r

        --r
        Content-Type: text/html

        <p>Xa
        --r
        Content-Type: image/png
        Content-ID: <a>
        Content-Disposition: attachment; filename=a.png

        x
        --r
        Content-Type: application/x-mso

        x
        --r--
        """;
    assertEquals(List.of(), unread(Files.writeString(folder.resolve("a.mht"), page)));
  }

  private static void put(DirectoryEntry in, String chunk, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
    in.createDocument("__substg1.0_" + chunk + "001F", new ByteArrayInputStream(bytes));
  }

  @Test
  void aMailThatOutlookSaved() throws IOException {
    Path file = folder.resolve("a.msg");
    try (POIFSFileSystem mail = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      mail.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      put(mail.getRoot(), "1000", "Kính gửi");
      DirectoryEntry report = mail.getRoot().createDirectory("__attach_version1.0_#00000000");
      put(report, "3707", "Báo cáo tháng.docx");
      DirectoryEntry logo = mail.getRoot().createDirectory("__attach_version1.0_#00000001");
      put(logo, "3707", "logo.png");
      put(logo, "370E", "image/png");
      put(logo, "3712", "logo");
      mail.writeFilesystem(out);
    }
    assertEquals(List.of("ATTACHMENT_UNREAD Báo cáo tháng.docx @ Kính gửi"), unread(file));
  }
}
