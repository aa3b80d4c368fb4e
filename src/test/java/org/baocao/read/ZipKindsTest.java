package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenDocument files made by hand; and workbooks and texts made to harm. */
class ZipKindsTest {

  private static final String ENTITY = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

  private static final String BOMB =
      "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

  @TempDir Path folder;

  private Path zip(Map<String, String> parts) throws IOException {
    Path file = folder.resolve("a.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path odf(String declaration, String body) throws IOException {
    return zip(
        Map.of(
            "content.xml",
            declaration
                + "<d xmlns:text='t' xmlns:table='b' xmlns:fo='f' xmlns:style='s' xmlns:office='o'>"
                + "<a><style:style style:name='B' style:family='table-cell'>"
                + "<p-properties fo:border='1pt solid'/></style:style>"
                + "<style:style style:name='H' style:family='text'>"
                + "<p-properties text:display='none'/></style:style>"
                + "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                + " style:num-format='a' style:num-suffix=')'/></text:list-style></a>"
                + body
                + "</d>"));
  }

  private Path xlsx(String declaration, String sheet) throws IOException {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String relation = "<r><Relationship Id='r1' Type='%s/%s' Target='%s'/></r>";
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<t><Override PartName='/xl/workbook.xml' ContentType='spreadsheetml'/></t>",
            "_rels/.rels",
            relation.formatted(office, "officeDocument", "xl/workbook.xml"),
            "xl/_rels/workbook.xml.rels",
            relation.formatted(office, "worksheet", "a.xml"),
            "xl/workbook.xml",
            "<w xmlns:r='r'><sheet name='Sheet1' r:id='r1'/></w>",
            "xl/a.xml",
            declaration + "<w>" + sheet + "</w>"));
  }

  private static Reason refused(Path file) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertInstanceOf(Refused.class, Shown.read(file)).reason());
  }

  @Test
  void anOpenDocumentText() throws IOException {
    Path file =
        odf(
            "",
            "<office:text><text:tracked-changes><text:p>cũ</text:p></text:tracked-changes>"
                + "<text:list text:style-name='L'><text:list-item><text:p>Xã<text:s text:c='1'/>A"
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú"
                + "</text:p></text:note-body></text:note><text:span text:style-name='H'>ẩn</text:span>"
                + "</text:p></text:list-item></text:list>"
                + "<table:table><table:table-column table:number-columns-repeated='3'/>"
                + "<table:table-row><table:table-cell table:style-name='B' table:number-rows-spanned='2'>"
                + "<text:p>TT</text:p></table:table-cell><table:table-cell table:style-name='B'"
                + " table:number-columns-spanned='2'><text:p>Số liệu</text:p></table:table-cell>"
                + "<table:covered-table-cell/></table:table-row><table:table-row>"
                + "<table:covered-table-cell/><table:table-cell table:style-name='B'"
                + " table:number-columns-repeated='2'><text:p>2024</text:p></table:table-cell>"
                + "</table:table-row></table:table></office:text>");
    assertEquals(List.of("a) Xã A", "chú", "1> TT|Số liệu|-; -|2024|2024"), Shown.blocks(file));
  }

  @Test
  void anOpenDocumentSheet() throws IOException {
    Path file =
        odf(
            "",
            "<office:spreadsheet><table:table table:name='PL1'><table:table-column/>"
                + "<table:table-row><table:table-cell><text:p>Phụ lục 1</text:p></table:table-cell>"
                + "</table:table-row><table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:style-name='B'><text:p>Tổng</text:p></table:table-cell>"
                + "<table:table-cell table:style-name='B'><text:p>58,59%</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/>"
                + "</table:table-row></table:table></office:spreadsheet>");
    assertEquals(List.of("PL1", "Phụ lục 1", "0> Tổng|58,59%; Tổng|58,59%"), Shown.blocks(file));
  }

  @Test
  void declarationsOfEntities() throws IOException {
    for (String declaration : List.of(ENTITY, BOMB)) {
      assertEquals(Reason.DAMAGED, refused(odf(declaration, "<text:p>&a;</text:p>")));
      assertEquals(Reason.DAMAGED, refused(xlsx(declaration, "<c><v>&a;</v></c>")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<row r='1048577'><c r='A1048577'><v>1</v></c></row>",
    "<row r='1'><c r='A1' t='str'><v>a</v></c><c r='XFE1' t='str'><v>b</v></c></row>",
  })
  void cellsBeyondTheSheet(String sheet) throws IOException {
    assertEquals(Reason.TOO_LARGE, refused(xlsx("", sheet)));
  }

  @Test
  void aMergeOverTheWholeSheetIsNoHarm() throws IOException {
    Path file = xlsx("", "<row><c t='str'><v>Xã A</v></c></row><mergeCell ref='A1:XFD1048576'/>");
    assertEquals(List.of("Xã A"), Shown.blocks(file));
  }

  @Test
  void aBombOfBlanks() throws IOException {
    assertEquals(Reason.TOO_LARGE, refused(xlsx("", " ".repeat(140 << 20))));
  }

  @Test
  void aWorkbookWithABadReference() throws IOException {
    assertEquals(Reason.DAMAGED, refused(xlsx("", "<row><c t='s'><v>7</v></c></row>")));
  }

  @Test
  void cutShort() throws IOException {
    byte[] whole = Files.readAllBytes(xlsx("", "<row><c><v>7</v></c></row>"));
    assertEquals(
        Reason.DAMAGED,
        refused(Files.write(folder.resolve("b.xlsx"), Arrays.copyOf(whole, whole.length / 2))));
    assertEquals(
        Reason.DAMAGED, refused(Files.writeString(folder.resolve("c.rtf"), "{\\rtf1 a{b}")));
  }

  @Test
  void aWorkbookBehindAPassword() throws Exception {
    Path file = folder.resolve("a.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (OutputStream data = encryptor.getDataStream(container)) {
        data.write(Files.readAllBytes(xlsx("", "")));
      }
      container.writeFilesystem(out);
    }
    assertEquals(Reason.ENCRYPTED, refused(file));
  }
}
