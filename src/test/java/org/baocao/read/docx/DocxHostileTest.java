package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
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
    Submission submission = new Submission(file.in(folder), "made.docx", "", "", null);
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
}
