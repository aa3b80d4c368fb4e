package org.baocao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

  private static final Path SAMPLE = Path.of("corpus/tinh-long");

  @TempDir Path folder;

  private final Intake intake = new Intake();

  @ParameterizedTest
  @CsvSource({
    "bao-cao-tinh-long.docx, " + MediaTypes.DOCX,
    "bao-cao-tinh-long.doc, " + MediaTypes.DOC,
    "bao-cao-tinh-long.pdf, " + MediaTypes.PDF,
    "bao-cao-tinh-long-scan.pdf, " + MediaTypes.PDF,
  })
  void aReportIsWhatItsContentSaysWhateverItsName(String file, String mediaType)
      throws IOException {
    for (String name : new String[] {file, "Báo cáo.DOCX", "bao-cao.pdf", "không đuôi"}) {
      assertEquals(mediaType, taken(Files.copy(SAMPLE.resolve(file), folder.resolve(name))));
      Files.delete(folder.resolve(name));
    }
  }

  @Test
  void theHashIsThatOfTheBytes() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4\n");
    Submission submission = assertInstanceOf(Submission.class, intake.receive(pdf));
    assertEquals(
        java.util.HexFormat.of()
            .formatHex(
                org.apache.poi.poifs.crypt.CryptoFunctions.getMessageDigest(
                        org.apache.poi.poifs.crypt.HashAlgorithm.sha256)
                    .digest(Files.readAllBytes(pdf))),
        submission.sha256());
  }

  @Test
  void aNameIsShownComposed() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "%PDF-1.4\n");
    Submission submission =
        assertInstanceOf(
            Submission.class,
            intake.receive(
                file, Normalizer.normalize("Tịnh Long.pdf", Normalizer.Form.NFD), "Xã Tịnh Long"));
    assertEquals("Tịnh Long.pdf", submission.file());
    assertEquals("Xã Tịnh Long", submission.localityHint());
  }

  @Test
  void anEmptyFileIsEmpty() throws IOException {
    refused(Reason.EMPTY, Files.createFile(folder.resolve("a.docx")), "rỗng");
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, BÁO CÁO công tác cải cách hành chính, tệp văn bản thô",
    "a.pdf, BÁO CÁO công tác cải cách hành chính, tệp văn bản thô",
    "a.doc, <?xml version='1.0'?><a/>, tệp XML",
  })
  void aNameThatLiesIsSaidToLie(String name, String content, String said) throws IOException {
    refused(
        Reason.NOT_WHAT_IT_CLAIMS, Files.writeString(folder.resolve(name), content), name, said);
  }

  @Test
  void aPictureIsAPictureUnderAnyName() throws IOException {
    for (String name : new String[] {"a.png", "a.pdf"}) {
      Path file = folder.resolve(name);
      ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
      refused(Reason.PICTURE, file, "hình ảnh");
    }
  }

  @Test
  void otherKindsAreNamedWithWhatCanBeRead() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("word.txt"));
      out.write("x".getBytes(StandardCharsets.UTF_8));
    }
    refused(Reason.UNKNOWN_KIND, zip, "tệp nén ZIP", ".docx");
    refused(Reason.UNKNOWN_KIND, Files.writeString(folder.resolve("a.txt"), "số liệu"), ".docx");
    refused(Reason.UNKNOWN_KIND, Files.writeString(folder.resolve("a.csv"), "a,b"), "văn bản");
  }

  @ParameterizedTest
  @CsvSource({
    "{\\rtf1\\ansi xin chào}, " + MediaTypes.RTF,
    "<html><body>BÁO CÁO</body></html>, " + MediaTypes.HTML,
    "'Received: from a\n\tby b\nFrom: a@b.vn\nMIME-Version: 1.0\n\nx', " + MediaTypes.MAIL,
  })
  void textThatIsMoreThanTextIsTakenUnderAnyName(String content, String mediaType)
      throws IOException {
    for (String name : new String[] {"a.doc", "a.xls", "a"}) {
      assertEquals(mediaType, taken(Files.writeString(folder.resolve(name), content)));
    }
  }

  @Test
  void aWorkbookIsTaken() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet();
      book.write(out);
    }
    assertEquals(MediaTypes.XLSX, taken(file));
    try (HSSFWorkbook book = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet();
      book.write(out);
    }
    assertEquals(MediaTypes.XLS, taken(file));
  }

  @ParameterizedTest
  @CsvSource({
    "bao-cao-tinh-long.docx, " + MediaTypes.DOCX,
    "bao-cao-tinh-long.doc, " + MediaTypes.DOC,
    "bao-cao-tinh-long.pdf, " + MediaTypes.PDF,
  })
  void aFileCutOffIsStillOfItsKindSoThatTheReaderTellsTheDamage(String file, String mediaType)
      throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLE.resolve(file));
    for (int length : new int[] {200, 1000, whole.length / 2, whole.length - 100}) {
      Path cut = Files.write(folder.resolve(file), Arrays.copyOf(whole, length));
      assertEquals(mediaType, taken(cut), () -> file + " cut off");
    }
  }

  @Test
  void aProtectedWordFileIsToldFromAnOldOne() throws Exception {
    Path file = Locked.docx(SAMPLE.resolve("bao-cao-tinh-long.docx"), folder.resolve("a.docx"));
    assertEquals(MediaTypes.PROTECTED_OOXML, taken(file));
  }

  private String taken(Path file) throws IOException {
    return assertInstanceOf(Submission.class, intake.receive(file)).mediaType();
  }

  private void refused(Reason reason, Path file, String... words) throws IOException {
    Refused refused = assertInstanceOf(Refused.class, intake.receive(file));
    assertEquals(reason, refused.reason());
    assertEquals(file.getFileName().toString(), refused.file());
    for (String word : words) {
      assertTrue(refused.message().vi().contains(word), refused.message().vi());
    }
    assertTrue(refused.message().en().contains("Please"), refused.message().en());
  }
}
