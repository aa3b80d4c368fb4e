package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baocao.made.WordFile;
import org.baocao.model.Document;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm end in a refusal, soon. */
class DocxHostileTest {

  @TempDir Path folder;

  private Reason refused(WordFile file) {
    return refused(file.in(folder));
  }

  private static Reason refused(Path file) {
    Submission submission = new Submission(file, "made.docx", "", "", null);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertInstanceOf(Refused.class, new DocxReader().read(submission)).reason());
  }

  @Test
  void aDocumentTypeDeclaration() {
    String entity = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    assertEquals(
        Reason.DAMAGED,
        refused(WordFile.of("<w:p><w:r><w:t>a</w:t></w:r></w:p>").declaring(entity)));
  }

  @Test
  void markupNestedWithoutEnd() {
    assertEquals(
        Reason.TOO_LARGE,
        refused(WordFile.of("<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000))));
  }

  @Test
  void markupThatBreaksOff() {
    assertEquals(Reason.DAMAGED, refused(WordFile.of("<w:p><w:r>")));
  }

  @Test
  void aBombOfBlanks() {
    assertEquals(Reason.TOO_LARGE, refused(WordFile.of("").followedByBlanks(140)));
  }

  @Test
  void rowsThatClaimAThousandColumnsEach() {
    String rows =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    "<w:tr><w:trPr><w:gridBefore w:val=\"%d\"/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>"
                        .formatted(i % 900))
            .collect(Collectors.joining());
    assertEquals(Reason.TOO_LARGE, refused(WordFile.of("<w:tbl>" + rows + "</w:tbl>")));
  }

  @Test
  void aLongTableIsNoHarm() {
    String row =
        "<w:tr>" + "<w:tc><w:p><w:r><w:t>1.234</w:t></w:r></w:p></w:tc>".repeat(8) + "</w:tr>";
    WordFile file = WordFile.of("<w:tbl>" + row.repeat(30_000) + "</w:tbl>");
    Document read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> file.read(folder));
    assertEquals(30_000, read.tables().findFirst().orElseThrow().rows());
  }

  @Test
  void spansBeyondAnyTableAreCut() {
    String cell =
        "<w:tc><w:tcPr><w:gridSpan w:val=\"100000000\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";
    WordFile file = WordFile.of("<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>");
    assertEquals("[a]", file.shown(folder));
  }

  @Test
  void entitiesThatGrow() {
    String entities =
        "<!DOCTYPE w [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    assertEquals(
        Reason.DAMAGED,
        refused(WordFile.of("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>").declaring(entities)));
  }

  @Test
  void tablesInTablesWithoutEnd() {
    assertEquals(
        Reason.TOO_LARGE,
        refused(
            WordFile.of(
                "<w:tbl><w:tr><w:tc>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000))));
  }

  @Test
  void tablesBeyondAnyReport() {
    String table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    assertEquals(Reason.TOO_LARGE, refused(WordFile.of(table.repeat(30_000))));
  }

  @Test
  void aDigitChangedInsideThePackage() throws IOException {
    Path file = WordFile.of("<w:p><w:r><w:t>6201</w:t></w:r></w:p>").in(folder);
    Map<String, String> packed = Map.of("compressionMethod", "STORED");
    try (FileSystem zip = FileSystems.newFileSystem(file, packed)) {
      Path part = zip.getPath("word/document.xml");
      Files.write(part, Files.readAllBytes(part));
    }
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace("6201", "6207"), StandardCharsets.ISO_8859_1);
    assertEquals(Reason.DAMAGED, refused(file));
  }

  @Test
  void twoPartsOfOneName() throws IOException {
    Path file = WordFile.of("<w:p><w:r><w:t>6201</w:t></w:r></w:p>").in(folder);
    try (FileSystem zip = FileSystems.newFileSystem(file, Map.of())) {
      Files.writeString(zip.getPath("word/Document.xml"), "<a/>");
    }
    assertEquals(Reason.DAMAGED, refused(file));
  }

  @Test
  void aPartThatIsNamedAndNotThere() throws IOException {
    Path file =
        WordFile.of("<w:p><w:r><w:t>6201</w:t></w:r></w:p>")
            .with("footnotes", "footnotes", "")
            .in(folder);
    try (FileSystem zip = FileSystems.newFileSystem(file, Map.of())) {
      Files.delete(zip.getPath("word/footnotes.xml"));
    }
    assertEquals(Reason.DAMAGED, refused(file));
  }
}
