package org.baocao.intake.unpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsTest {

  private static final String PDF = "%PDF-1.4 báo cáo";
  private static final String PICTURE =
      "Content-Type: image/png; name=logo.png\nContent-Disposition: inline; filename=logo.png\n\nx";

  @TempDir Path folder;
  private Path room;

  @BeforeEach
  void room() throws IOException {
    room = Files.createDirectory(folder.resolve("room"));
  }

  private static String attached(String header, byte[] bytes) {
    return header
        + "\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(bytes);
  }

  private static String pdf(String disposition) {
    return attached(
        "Content-Type: application/pdf\nContent-Disposition: attachment; " + disposition,
        PDF.getBytes(StandardCharsets.UTF_8));
  }

  private static String mail(String boundary, String... parts) {
    String edge = "\n--" + boundary + "\n";
    return "From: a@b.vn\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="
        + boundary
        + "\n"
        + edge
        + "Content-Type: text/plain\n\nKinh gui"
        + edge
        + String.join(edge, parts)
        + "\n--"
        + boundary
        + "--\n";
  }

  private List<Member> members(String mail) throws IOException {
    Contents contents = open(mail);
    return assertInstanceOf(Contents.Members.class, contents, contents::toString).members();
  }

  private Contents open(String mail) throws IOException {
    Path file = Files.writeString(folder.resolve("thư.eml"), mail);
    return new Unpacking(Limits.USUAL).open(file, "thư.eml", room);
  }

  @Test
  void namesInEveryWriting() throws IOException {
    List<Member> members =
        members(
            mail(
                "m",
                pdf("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%201.pdf"),
                pdf("filename*0*=UTF-8''B%C3%A1o; filename*1*=%20c%C3%A1o%202; filename*2=.pdf"),
                pdf("filename=\"=?utf-8?B?QsOhbyBjw6Fv?= 3.pdf\""),
                attached(
                    "Content-Type: application/pdf; name=\"=?utf-8?Q?B=C3=A1o_c=C3=A1o?= 4.pdf\"",
                    PDF.getBytes(StandardCharsets.UTF_8)),
                pdf("filename=\"../../etc/B?.pdf\"")));
    assertEquals(
        List.of("Báo cáo 1.pdf", "Báo cáo 2.pdf", "Báo cáo 3.pdf", "Báo cáo 4.pdf", "B_.pdf"),
        members.stream().map(Member::file).toList());
    assertArrayEquals(
        PDF.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(members.getFirst().path()));
  }

  @Test
  void picturesOfThePageAndSignaturesAreLeftOutAndOtherFilesAreNot() throws IOException {
    String related =
        "Content-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<p>x"
            + "\n--r\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename=nen.jpg"
            + "\n\nx\n--r--";
    List<Member> members =
        members(
            mail(
                "m",
                related,
                PICTURE,
                pdf("filename=a.pdf"),
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=b.txt\n\nx",
                "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx"));
    assertEquals(List.of("a.pdf", "b.txt"), members.stream().map(Member::file).toList());
  }

  @Test
  void aMailThatIsNothingButAFile() throws IOException {
    List<Member> members = members("From: a@b.vn\nMIME-Version: 1.0\n" + pdf("filename=a.pdf"));
    assertEquals(List.of("a.pdf"), members.stream().map(Member::file).toList());
  }

  @Test
  void aMailInAMailIsACaseOfItsOwn() throws IOException {
    String inner = mail("n", pdf("filename=b.pdf"));
    List<Member> members =
        members(mail("m", pdf("filename=a.pdf"), "Content-Type: message/rfc822\n\n" + inner));
    assertEquals(List.of("a.pdf", "b.pdf"), members.stream().map(Member::file).toList());
    assertEquals(List.of("thư.eml", "message.eml"), members.getLast().within());
    assertNotEquals(members.getFirst().sending(), members.getLast().sending());
  }

  @Test
  void anArchiveInAMailIsOfTheMailsCase() throws IOException {
    Path zip =
        new Packed()
            .with("b.pdf", PDF.getBytes(StandardCharsets.UTF_8))
            .in(folder.resolve("a.zip"));
    List<Member> members =
        members(
            mail(
                "m",
                pdf("filename=a.pdf"),
                attached("Content-Type: application/zip; name=a.zip", Files.readAllBytes(zip))));
    assertEquals(List.of("a.pdf", "b.pdf"), members.stream().map(Member::file).toList());
    assertEquals(members.getFirst().sending(), members.getLast().sending());
  }

  @Test
  void aHostileArchiveDoesNotKeepTheOthersBack() throws IOException {
    Path zip = new Packed().linking("b.pdf", "/etc/passwd").in(folder.resolve("a.zip"));
    List<Member> members =
        members(
            mail(
                "m",
                attached("Content-Type: application/zip; name=a.zip", Files.readAllBytes(zip)),
                pdf("filename=a.pdf")));
    assertEquals(
        Reason.UNSAFE,
        assertInstanceOf(org.baocao.model.Refused.class, members.getFirst().refused()).reason());
    assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(members.getFirst().path()));
    assertNull(members.getLast().refused());
  }

  @Test
  void aMailWithNothingReadableAttachedIsReadItself() throws IOException {
    assertInstanceOf(Contents.Itself.class, open(mail("m", PICTURE)));
    assertInstanceOf(
        Contents.Itself.class,
        open(mail("m", "Content-Type: image/png\nContent-Disposition: attachment\n\nx")));
    assertInstanceOf(Contents.Itself.class, open("From: a@b.vn\nMIME-Version: 1.0\n\nSố liệu"));
  }

  @Test
  void aMailThatOutlookSavedWithAnotherInIt() throws IOException {
    Path file = folder.resolve("a.msg");
    try (POIFSFileSystem mail = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      properties(mail.getRoot(), 32);
      attach(mail.getRoot(), 0, "Báo cáo.pdf");
      DirectoryEntry part = mail.getRoot().createDirectory("__attach_version1.0_#00000001");
      text(part, "3001", "Chuyển tiếp: phụ lục");
      DirectoryEntry inner = part.createDirectory("__substg1.0_3701000D");
      properties(inner, 24);
      text(inner, "0037", "phụ lục");
      attach(inner, 0, "Phụ lục.pdf");
      mail.writeFilesystem(out);
    }
    Contents contents = new Unpacking(Limits.USUAL).open(file, "a.msg", room);
    List<Member> members =
        assertInstanceOf(Contents.Members.class, contents, contents::toString).members();
    assertEquals(
        List.of("Báo cáo.pdf", "Phụ lục.pdf"), members.stream().map(Member::file).toList());
    assertEquals(PDF, Files.readString(members.getLast().path()));
    assertEquals(List.of("a.msg", "Chuyển tiếp_ phụ lục.msg"), members.getLast().within());
  }

  private static void attach(DirectoryEntry mail, int number, String name) throws IOException {
    DirectoryEntry part = mail.createDirectory("__attach_version1.0_#0000000" + number);
    text(part, "3707", name);
    byte[] bytes = PDF.getBytes(StandardCharsets.UTF_8);
    part.createDocument("__substg1.0_37010102", new ByteArrayInputStream(bytes));
  }

  private static void properties(DirectoryEntry mail, int header) throws IOException {
    byte[] none = new byte[header];
    mail.createDocument("__properties_version1.0", new ByteArrayInputStream(none));
  }

  private static void text(DirectoryEntry in, String chunk, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
    in.createDocument("__substg1.0_" + chunk + "001F", new ByteArrayInputStream(bytes));
  }
}
