package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with the right reason, and never with an exception. */
class ReadersTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String DOC = "application/msword";
  private static final Path SAMPLE = Corpus.TINH_LONG.resolve("bao-cao-tinh-long.docx");
  private static final Path OLD_SAMPLE = Corpus.TINH_LONG.resolve("bao-cao-tinh-long.doc");

  @TempDir Path folder;

  private Reading read(String name, String mediaType, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve(name), bytes);
    return new Readers().read(Corpus.submission(path, mediaType));
  }

  private void refused(Reason reason, Reading reading) {
    assertEquals(reason, assertInstanceOf(Refused.class, reading).reason());
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(Reason.EMPTY, read("a.docx", DOCX, new byte[0]));
    refused(Reason.EMPTY, read("a.pdf", "application/pdf", new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCX, "text/plain"})
  void aTextNamedDocx(String mediaType) throws IOException {
    byte[] text = "Báo cáo tháng 3".getBytes(StandardCharsets.UTF_8);
    refused(Reason.NOT_WHAT_IT_CLAIMS, read("a.docx", mediaType, text));
    refused(Reason.NOT_WHAT_IT_CLAIMS, read("a.doc", mediaType, text));
  }

  @Test
  void anArchiveNamedDocx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
      zip.write(1);
    }
    refused(Reason.NOT_WHAT_IT_CLAIMS, read("a.docx", DOCX, bytes.toByteArray()));
  }

  @Test
  void aPicture() throws IOException {
    refused(Reason.PICTURE, read("a.jpg", "image/jpeg", new byte[] {1, 2, 3, 4, 5}));
  }

  @Test
  void aKindThatNoReaderKnows() throws IOException {
    refused(Reason.UNKNOWN_KIND, read("a.xyz", "application/x-xyz", new byte[] {1, 2, 3, 4}));
  }

  @TestFactory
  Stream<DynamicTest> cutShort() throws IOException {
    byte[] docx = Files.readAllBytes(SAMPLE);
    byte[] doc = Files.readAllBytes(OLD_SAMPLE);
    return IntStream.of(5, 40, 90, 98)
        .boxed()
        .flatMap(
            percent ->
                Stream.of(
                    dynamicTest(
                        "docx at " + percent + "%",
                        () -> refused(Reason.DAMAGED, read("a.docx", DOCX, cut(docx, percent)))),
                    dynamicTest(
                        "doc at " + percent + "%",
                        () -> refused(Reason.DAMAGED, read("a.doc", DOC, cut(doc, percent))))));
  }

  private static byte[] cut(byte[] bytes, int percent) {
    return Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DOCX,
        "application/x-tika-ooxml-protected",
        "application/x-ole-storage",
        "application/x-tika-msoffice"
      })
  void aDocxBehindAPassword(String mediaType) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(SAMPLE, out);
      }
      container.writeFilesystem(bytes);
    }
    refused(Reason.ENCRYPTED, read("a.docx", mediaType, bytes.toByteArray()));
  }

  @Test
  void aDocBehindAPassword() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HWPFDocument document = new HWPFDocument(Files.newInputStream(OLD_SAMPLE))) {
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      document.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    refused(Reason.ENCRYPTED, read("a.doc", DOC, bytes.toByteArray()));
  }

  @Test
  void aDocNamedDocxIsReadForWhatItIs() throws IOException {
    assertInstanceOf(Document.class, read("a.docx", DOCX, Files.readAllBytes(OLD_SAMPLE)));
    assertInstanceOf(Document.class, read("a.doc", DOC, Files.readAllBytes(SAMPLE)));
  }
}
