package org.baocao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.grid.Refusals;
import org.baocao.read.html.HtmlReader;
import org.baocao.read.letters.Garbled;
import org.baocao.read.mail.MailReader;
import org.baocao.read.pdf.PdfReader;
import org.baocao.read.rtf.RtfReader;

/**
 * Reads a submission of any kind. The kind that it claims says whether there is a reader at all,
 * its first bytes say which: a .doc named .docx is read for what it is.
 */
public final class Readers {

  private static final int HEAD = 1024;

  private static final Pattern READABLE =
      Pattern.compile(
          "application/(pdf|msword|rtf|xhtml\\+xml|.*wordprocessingml.*|.*ms-word.*|.*ms-excel.*"
              + "|.*spreadsheetml.*|.*oasis\\.opendocument\\.(text|spreadsheet).*|.*ms-outlook"
              + "|x-tika-.*ooxml.*|x-tika-msoffice|x-ole-storage|x-mimearchive)"
              + "|text/html|text/rtf|message/rfc822"
              + "|.*\\.(docx|docm|dotx|dotm|doc|dot|pdf|xlsx|xlsm|xltx|xls|odt|ott|ods|rtf"
              + "|html?|mht|mhtml|eml|msg)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Reader NO_OTHER =
      submission -> Refusals.of(submission, Reason.NOT_WHAT_IT_CLAIMS);

  private final Map<String, Reader> readers =
      Map.of(
          "pdf",
          new PdfReader(),
          "zip",
          new ZipReader(),
          "ole2",
          new Ole2Reader(),
          "rtf",
          RtfReader::read,
          "html",
          HtmlReader::read,
          "mail",
          MailReader::read);

  public Reading read(Submission submission) {
    String head = head(submission);
    if (head.isEmpty()) {
      return Refusals.of(submission, Reason.EMPTY);
    }
    if (submission.mediaType().startsWith("image/")) {
      return Refusals.of(submission, Reason.PICTURE);
    }
    boolean readable =
        READABLE.matcher(submission.mediaType()).matches()
            || READABLE.matcher(submission.file()).matches();
    if (!readable) {
      return Refusals.of(submission, Reason.UNKNOWN_KIND);
    }
    Reader reader = readers.getOrDefault(container(head), NO_OTHER);
    try {
      Reading reading = reader.read(submission);
      return reading instanceof Document document ? Garbled.doubted(document) : reading;
    } catch (OutOfMemoryError | StackOverflowError bound) {
      // Libraries take as much as a file claims; all of it is given back when they fail.
      return Refusals.of(submission, Reason.TOO_LARGE);
    }
  }

  private static String container(String head) {
    if (head.startsWith("PK\u0003\u0004")) {
      return "zip";
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "ole2";
    }
    // Some mail gateways put lines before the header; ISO 32000-1, Annex H allows 1024 bytes.
    return head.contains("%PDF-") ? "pdf" : TextKind.of(head);
  }

  private static String head(Submission submission) {
    try (InputStream in = Files.newInputStream(submission.path())) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
