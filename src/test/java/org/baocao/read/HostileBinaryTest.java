package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OLE2 containers and PDF files whose numbers lie: refused, or read for what is there. */
class HostileBinaryTest {

  private static final Path DOC = Path.of("src/test/resources/org/baocao/read/doc/features.doc");
  private static final int SECTOR = 512;
  private static final int GIGABYTES = Integer.MAX_VALUE;

  @TempDir Path folder;

  private ByteBuffer doc() throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(DOC)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private ByteBuffer xls() throws IOException {
    Path file = folder.resolve("whole.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("a");
      book.write(out);
    }
    return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Path file(String name, ByteBuffer bytes) throws IOException {
    byte[] all = new byte[bytes.capacity()];
    bytes.get(0, all);
    return Files.write(folder.resolve(name), all);
  }

  private static int sector(int number) {
    return (number + 1) * SECTOR;
  }

  /** Where the entry of a stream stands in the directory, by its name. */
  private static int entry(ByteBuffer container, String name) {
    byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
    for (int at = sector(container.getInt(48)); ; at += 128) {
      byte[] there = new byte[wide.length];
      container.get(at, there);
      if (Arrays.equals(wide, there)) {
        return at;
      }
    }
  }

  @Test
  void chainsOfSectorsWithoutEnd() throws IOException {
    for (String name : new String[] {"a.doc", "a.xls"}) {
      ByteBuffer bytes = name.equals("a.doc") ? doc() : xls();
      int table = sector(bytes.getInt(76));
      for (int i = 0; i < SECTOR / 4; i++) {
        if (bytes.getInt(table + 4 * i) != -3) {
          bytes.putInt(table + 4 * i, i);
        }
      }
      Harm.assertRefused(Reason.DAMAGED, file(name, bytes));
    }
  }

  @Test
  void streamsThatClaimGigabytes() throws IOException {
    ByteBuffer word = doc();
    word.putInt(entry(word, "WordDocument") + 120, GIGABYTES);
    Harm.assertRefused(Reason.DAMAGED, file("a.doc", word));
    ByteBuffer book = xls();
    book.putInt(entry(book, "Workbook") + 120, GIGABYTES);
    Harm.assertRefused(Reason.DAMAGED, file("a.xls", book));
  }

  @Test
  void sectorsOfGigabytes() throws IOException {
    ByteBuffer bytes = doc();
    bytes.putShort(30, (short) 31);
    Harm.assertRefused(Reason.DAMAGED, file("a.doc", bytes));
  }

  /** [MS-DOC] 2.5.6 and 2.9.38: fcClx says where the list is, a 2 begins it, its size follows. */
  @Test
  void aListOfPiecesThatClaimsGigabytes() throws IOException {
    ByteBuffer bytes = doc();
    int header = sector(bytes.getInt(entry(bytes, "WordDocument") + 116));
    int list = sector(bytes.getInt(entry(bytes, "1Table") + 116)) + bytes.getInt(header + 418);
    assertEquals(2, bytes.get(list));
    bytes.putInt(list + 1, GIGABYTES);
    Harm.assertRefused(Reason.DAMAGED, file("a.doc", bytes));
  }

  private Path pdf(String content, String more, String trailer) throws IOException {
    String file =
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
            + "/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
            + "/XObject<</X 6 0 R>>>>>>endobj\n4 0 obj"
            + content
            + "\nendobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n6 0 obj"
            + more
            + "\nendobj\ntrailer<</Root 1 0 R"
            + trailer
            + ">>\nstartxref\n0\n%%EOF";
    return Files.writeString(folder.resolve("a.pdf"), file, StandardCharsets.ISO_8859_1);
  }

  private static String content(String length, String shown) {
    return "<</Length %s>>stream\nBT /F 12 Tf 72 700 Td (Seen 12) Tj ET %s\nendstream"
        .formatted(length, shown);
  }

  private void assertSeen(Path pdf) {
    assertEquals(List.of("Seen 12"), Shown.blocks(pdf));
  }

  @Test
  void lengthsThatLie() throws IOException {
    for (String length : new String[] {"2000000000", "-1", "0", "99999999999999999999"}) {
      assertSeen(pdf(content(length, ""), "null", "/Size 7"));
    }
    Path itsOwn = pdf(content("4 0 R", ""), "null", "/Size 7");
    Harm.assertRefused(Reason.NO_TEXT_LAYER, itsOwn);
  }

  @Test
  void anImageOfBillionsOfDots() throws IOException {
    String image =
        "<</Type/XObject/Subtype/Image/Width 2000000000/Height 2000000000/BitsPerComponent 8"
            + "/ColorSpace/DeviceRGB/Length 3>>stream\nabc\nendstream";
    assertSeen(pdf(content("60", "q 9 0 0 9 0 0 cm /X Do Q"), image, "/Size 7"));
  }

  @Test
  void aTableOfObjectsThatClaimsBillions() throws IOException {
    assertSeen(pdf(content("60", ""), "null", "/Size 2000000000/Prev 0"));
    Path file = pdf(content("60", ""), "null", "/Size 7");
    String claims =
        Files.readString(file, StandardCharsets.ISO_8859_1)
            .replace("trailer", "xref\n0 2000000000\n0000000000 65535 f \ntrailer");
    int at = claims.indexOf("xref\n0 2");
    Files.writeString(
        file, claims.replace("startxref\n0", "startxref\n" + at), StandardCharsets.ISO_8859_1);
    assertSeen(file);
  }

  @Test
  void dictionariesNestedWithoutEnd() throws IOException {
    String nested = "<</A ".repeat(100_000) + ">>".repeat(100_000);
    Harm.assertRefused(Reason.NO_TEXT_LAYER, pdf(nested, "null", "/Size 7"));
  }
}
