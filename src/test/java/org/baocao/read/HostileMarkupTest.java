package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims without measure in markup, archives and mails: refused, or read for what is there. */
@Execution(ExecutionMode.CONCURRENT)
class HostileMarkupTest {

  private static final String CELL = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";
  private static final String LONE = "<w:tbl><w:tr>" + CELL + "</w:tr></w:tbl>";

  @TempDir Path folder;

  private Path text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
  }

  private Path odt(String body) {
    return Harm.odf(folder.resolve("a.odt"), "text", body);
  }

  @Test
  void tablesAThousandDeep() throws IOException {
    String begin = "<w:tbl><w:tr><w:tc>";
    String word = begin.repeat(1000) + "</w:tc></w:tr></w:tbl>".repeat(1000);
    Harm.assertRefused(Reason.TOO_LARGE, Harm.docx(folder.resolve("a.docx"), word));
    String cells = "<table:table><table:table-row><table:table-cell>";
    String ends = "</table:table-cell></table:table-row></table:table>";
    Harm.assertRefused(Reason.TOO_LARGE, odt(cells.repeat(1000) + ends.repeat(1000)));
    String page = "<html><body>" + "<table><tr><td>".repeat(1000) + "a</body></html>";
    Harm.assertRefused(Reason.TOO_LARGE, text("a.html", page));
    String rows = "{\\rtf1 \\itap1000 a\\nestcell\\nestrow}";
    Harm.assertRefused(Reason.TOO_LARGE, text("a.rtf", rows));
  }

  @Test
  void spansOfBillions() throws IOException {
    String wide = CELL.replace("<w:p>", "<w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p>");
    Path word = Harm.docx(folder.resolve("a.docx"), LONE.replace(CELL, wide));
    assertEquals(List.of("0> a"), Shown.blocks(word));
    String page =
        "<html><body><table border=1><tr><td rowspan=1000000000 colspan=1000000000>a</table></body></html>";
    assertEquals(List.of("1> a"), Shown.blocks(text("a.html", page)));
    String spans = "number-columns-spanned='1000' table:number-rows-spanned='2000000000'";
    String cell = "<table:table-cell table:" + spans + "><text:p>a</text:p></table:table-cell>";
    String table = "<table:table><table:table-row>" + cell + "</table:table-row></table:table>";
    assertEquals(List.of("0> a"), Shown.blocks(odt(table)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "spreadsheet"})
  void cellsRepeatedWithoutMeasure(String kind) {
    String cells =
        "<table:table-cell table:number-columns-repeated='1000000000'><text:p>a</text:p></table:table-cell>";
    String rows =
        "<table:table-row table:number-rows-repeated='1000000000'>" + cells + "</table:table-row>";
    Path file = Harm.odf(folder.resolve("a.odt"), kind, "<table:table>" + rows + "</table:table>");
    Harm.assertRefused(Reason.TOO_LARGE, file);
  }

  @Test
  void oneCellInTheLastCornerOfASheet() {
    String cell = "<row r='1048576'><c r='XFD1048576' t='str'><v>a</v></c></row>";
    String merge = "<mergeCell ref='A1:XFD1048576'/>";
    assertEquals(List.of("a"), Shown.blocks(Harm.xlsx(folder.resolve("a.xlsx"), cell)));
    String both = "<row r='1'><c r='A1' t='str'><v>b</v></c></row>" + cell + merge;
    assertEquals(List.of("b"), Shown.blocks(Harm.xlsx(folder.resolve("a.xlsx"), both)));
  }

  @Test
  void groupsAMillionDeep() throws IOException {
    Path file = text("a.rtf", "{\\rtf1 " + "{".repeat(1_000_000) + "}".repeat(1_000_001));
    Harm.assertRefused(Reason.TOO_LARGE, file);
  }

  @Test
  void binaryDataThatClaimsGigabytes() throws IOException {
    Harm.assertRefused(Reason.DAMAGED, text("a.rtf", "{\\rtf1 a\\par\\bin2000000000 xy}"));
  }

  @Test
  void elementsOfAPageNestedWithoutEnd() throws IOException {
    Path file = text("a.html", "<html><body>" + "<div>".repeat(200_000) + "a</body></html>");
    Harm.assertRefused(Reason.TOO_LARGE, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/a.xml", "..\\..\\a.xml", "/etc/a.xml", "C:\\a.xml"})
  void namesThatLeaveTheArchive(String name) {
    Path file =
        Harm.zip(
            folder.resolve("a.odt"),
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            name,
            "x",
            "content.xml",
            "<d xmlns:o='o' xmlns:t='t'><o:text><t:p>a</t:p></o:text></d>");
    assertEquals(1, Harm.read(file).blocks().size());
    assertEquals(
        List.of(file),
        Stream.of(Objects.requireNonNull(folder.toFile().listFiles())).map(File::toPath).toList());
  }

  /** The archive's directory says of each part that it unpacks to 2 GB. */
  @Test
  void aPartThatClaimsGigabytesIsReadForWhatItIs() throws IOException {
    Path file = Harm.docx(folder.resolve("a.docx"), LONE);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length - 46; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 24] = bytes[i + 25] = bytes[i + 26] = -1;
        bytes[i + 27] = 0x7F;
      }
    }
    Files.write(file, bytes);
    assertEquals(1, Harm.read(file).tables().count());
  }

  @Test
  void partsOfAMailTooDeepAreToldAsUnread() throws IOException {
    StringBuilder mail = new StringBuilder("From: a@b.vn\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 5000; i++) {
      mail.append(
          "Content-Type: multipart/mixed; boundary=\"b%d\"\r\n\r\n--b%d\r\n".formatted(i, i));
    }
    Path file = text("a.eml", mail + "Content-Type: text/plain\r\n\r\na\r\n");
    assertEquals(1, Harm.read(file).doubts().size());
  }

  @Test
  void aMailOfMoreLinesThanAnyReport() throws IOException {
    String head = "From: a@b.vn\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n";
    Path file = text("a.eml", head + "a\r\n".repeat(1_100_000));
    Harm.assertRefused(Reason.TOO_LARGE, file);
  }
}
