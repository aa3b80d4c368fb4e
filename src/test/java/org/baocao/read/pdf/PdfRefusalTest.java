package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.baocao.model.Document;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRefusalTest {

  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.pdf");

  @TempDir private Path folder = Path.of("");

  @Test
  void aScanHasNoTextLayer() {
    assertRefused(Reason.NO_TEXT_LAYER, Path.of("corpus/tinh-long/bao-cao-tinh-long-scan.pdf"));
  }

  @Test
  void aPasswordToOpenIsRefused() throws IOException {
    assertRefused(Reason.ENCRYPTED, locked("secret"));
  }

  @Test
  void aPasswordThatOnlyForbidsChangesIsNoHindrance() throws IOException {
    assertInstanceOf(Document.class, Pdfs.read(locked("")));
  }

  private Path locked(String password) throws IOException {
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile())) {
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.protect(policy);
      pdf.save(locked.toFile());
    }
    return locked;
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(Reason.EMPTY, Files.createFile(folder.resolve("empty.pdf")));
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLE);
    Path cut = folder.resolve("cut.pdf");
    for (double share : new double[] {0.001, 0.1, 0.5, 0.9}) {
      Files.write(cut, Arrays.copyOf(whole, (int) (whole.length * share)));
      assertRefused(Reason.DAMAGED, cut);
    }
  }

  @Test
  void textNamedPdfIsRefused() throws IOException {
    assertRefused(Reason.DAMAGED, Files.writeString(folder.resolve("text.pdf"), "no pdf at all"));
  }

  private static void assertRefused(Reason reason, Path pdf) {
    assertEquals(reason, assertInstanceOf(Refused.class, Pdfs.read(pdf)).reason());
  }
}
