package org.baocao.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.doc.DocReader;
import org.baocao.read.docx.DocxReader;
import org.baocao.read.grid.Refusals;
import org.baocao.read.pdf.PdfReader;

/**
 * Reads a submission of any kind. The first bytes decide: a file in the wrong kind of container is
 * refused, or read for what it is.
 */
public final class Readers {

  private static final Reader REFUSES_OTHERS =
      submission -> Refusals.of(submission, Reason.NOT_WHAT_IT_CLAIMS);

  private final Map<String, Reader> readers =
      Map.of(
          "%PDF", new PdfReader(),
          "PK\u0003\u0004", new DocxReader()::read,
          "\u00D0\u00CF\u0011\u00E0", new DocReader()::read);

  public Reading read(Submission submission) {
    String start = start(submission);
    if (start.isEmpty()) {
      return Refusals.of(submission, Reason.EMPTY);
    }
    if (submission.mediaType().startsWith("image/")) {
      return Refusals.of(submission, Reason.PICTURE);
    }
    return isReadable(submission)
        ? readers.getOrDefault(start, REFUSES_OTHERS).read(submission)
        : Refusals.of(submission, Reason.UNKNOWN_KIND);
  }

  private static boolean isReadable(Submission submission) {
    String name = submission.file().toLowerCase(Locale.ROOT);
    String type = submission.mediaType();
    return name.matches(".*\\.(docx|docm|dotx|dotm|doc|dot|pdf)")
        || type.equals("application/pdf")
        || type.equals("application/msword")
        || type.contains("wordprocessingml")
        || type.contains("ms-word")
        || type.contains("ooxml-protected")
        || type.contains("msoffice")
        || type.contains("ole-storage");
  }

  private static String start(Submission submission) {
    try (InputStream in = Files.newInputStream(submission.path())) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
