package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;

/** Brings files made to harm through both doors; the deadline only guards against no end at all. */
final class Harm {

  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Harm() {}

  static Document read(Path file) {
    return assertInstanceOf(Document.class, reading(file));
  }

  static void assertRefused(Reason reason, Path file) {
    Refused refused = assertInstanceOf(Refused.class, reading(file));
    assertEquals(reason, refused.reason());
    assertEquals(true, refused.message().vi().contains(refused.file()), refused.message().vi());
  }

  private static Reading reading(Path file) {
    return assertTimeoutPreemptively(
        DEADLINE,
        () ->
            switch (new Intake().receive(file)) {
              case Submission submission -> new Readers().read(submission);
              case Refused refused -> refused;
            });
  }

  /** Parts are names and contents in turn. */
  static Path zip(Path file, String... parts) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return file;
  }

  static Path docx(Path file, String body) {
    return zip(
        file,
        "[Content_Types].xml",
        "<t><Override PartName='/word/document.xml' ContentType='wordprocessingml'/></t>",
        "_rels/.rels",
        relation("officeDocument", "word/document.xml"),
        "word/document.xml",
        "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
  }

  static Path xlsx(Path file, String sheet) {
    return zip(
        file,
        "[Content_Types].xml",
        "<t><Override PartName='/xl/workbook.xml' ContentType='spreadsheetml'/></t>",
        "_rels/.rels",
        relation("officeDocument", "xl/workbook.xml"),
        "xl/_rels/workbook.xml.rels",
        relation("worksheet", "a.xml"),
        "xl/workbook.xml",
        "<w xmlns:r='r'><sheet name='Sheet1' r:id='r1'/></w>",
        "xl/a.xml",
        "<w>" + sheet + "</w>");
  }

  private static String relation(String type, String target) {
    return "<r><Relationship Id='r1' Type='%s/%s' Target='%s'/></r>"
        .formatted(OFFICE, type, target);
  }

  /** {@code kind} is what the body is: text, spreadsheet. */
  static Path odf(Path file, String kind, String body) {
    String office = "<office:%s>%s</office:%s>".formatted(kind, body, kind);
    return zip(
        file,
        "mimetype",
        "application/vnd.oasis.opendocument." + kind,
        "content.xml",
        "<d xmlns:text='t' xmlns:table='b' xmlns:office='o'>" + office + "</d>");
  }
}
