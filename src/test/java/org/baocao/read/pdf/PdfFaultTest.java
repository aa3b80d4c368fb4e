package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Reading;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files made to hurt, written by hand: each ends in a refusal, or in what can be seen of it. */
@Execution(ExecutionMode.CONCURRENT)
class PdfFaultTest {

  private static final String TEXT = "BT /F 12 Tf 72 700 Td (Seen 12) Tj ET";
  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>";
  private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

  @TempDir private Path folder = Path.of("");

  @Test
  void aPageTreeThatContainsItselfIsRefused() throws IOException {
    assertRefused(
        Reason.DAMAGED, read("<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>", PAGE, TEXT, "", ""));
  }

  @Test
  void aFormThatShowsItselfIsShownOnce() throws IOException {
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>";
    assertSeen(read(PAGES, PAGE, TEXT + " /X Do", form, "/X Do"));
  }

  @Test
  void aCountOfPagesThatAreNotThereIsNotBelieved() throws IOException {
    assertSeen(read("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", PAGE, TEXT, "", ""));
  }

  @Test
  void aPageOfAbsurdSizeIsReadAsAnyOther() throws IOException {
    assertSeen(read(PAGES, PAGE.replace("595 842", "1e9 842"), TEXT, "", ""));
  }

  @Test
  void formsThatShowFormsOverAndOverAreRefused() throws IOException {
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>";
    String shown = "BT /F 1 Tf (" + "x".repeat(1000) + ") Tj ET";
    assertRefused(Reason.TOO_LARGE, read(PAGES, PAGE, "/X Do ".repeat(400), form, shown));
  }

  @Test
  void pathsWithoutEndAreRefused() throws IOException {
    String path = "0 0 m " + "1 1 l 2 2 l ".repeat(300_000) + "S";
    assertRefused(Reason.TOO_LARGE, read(PAGES, PAGE, path, "", ""));
  }

  @Test
  void contentThatUnfoldsToGigabytesIsRefused() throws IOException {
    byte[] bomb = deflated(new byte[1 << 20], 1 << 10);
    assertRefused(Reason.TOO_LARGE, read(PAGES, PAGE, bomb, "/Filter/FlateDecode", "", ""));
  }

  @Test
  void stringsNestedWithoutEndAreRefused() throws IOException {
    Reading reading = read(PAGES, PAGE, "[".repeat(50_000), "", "");
    assertInstanceOf(Refused.class, reading);
  }

  @Test
  void statesPiledUpWithoutEndAreRefused() throws IOException {
    assertRefused(Reason.TOO_LARGE, read(PAGES, PAGE, "q ".repeat(30_000) + TEXT, "", ""));
  }

  private static void assertSeen(Reading reading) {
    Document document = assertInstanceOf(Document.class, reading);
    assertEquals(List.of("Seen 12"), document.paragraphs().map(Paragraph::text).toList());
  }

  private static void assertRefused(Reason reason, Reading reading) {
    assertEquals(reason, assertInstanceOf(Refused.class, reading).reason());
  }

  private Reading read(String pages, String page, String content, String form, String shown)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return read(pages, page, bytes, "", form, shown);
  }

  private Reading read(
      String pages, String page, byte[] content, String filter, String form, String shown)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(file, "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    write(file, "2 0 obj" + pages + "endobj\n3 0 obj" + page + "endobj\n");
    write(file, "4 0 obj<</Length " + content.length + filter + ">>stream\n");
    file.write(content);
    write(
        file, "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj");
    write(file, "\n6 0 obj<<" + form + "/Length " + shown.length() + ">>stream\n" + shown);
    write(file, "\nendstream endobj\ntrailer<</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF");
    return Pdfs.read(Files.write(folder.resolve("made.pdf"), file.toByteArray()));
  }

  private static void write(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] deflated(byte[] block, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(block);
      }
    }
    return packed.toByteArray();
  }
}
