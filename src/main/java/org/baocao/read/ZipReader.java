package org.baocao.read;

import java.io.IOException;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.docx.DocxReader;
import org.baocao.read.grid.Refusals;
import org.baocao.read.markup.ZipParts;
import org.baocao.read.odf.OdfReader;
import org.baocao.read.sheet.XlsxReader;

/** Reads the kinds of files that are ZIP archives, by what lies in them. */
final class ZipReader implements Reader {

  @Override
  public Reading read(Submission submission) {
    try (ZipParts zip = new ZipParts(submission.path())) {
      if (zip.has("content.xml")) {
        return OdfReader.read(submission);
      }
      return zip.hasFolder("xl") && !zip.hasFolder("word")
          ? XlsxReader.read(submission)
          : new DocxReader().read(submission);
    } catch (IOException | IllegalArgumentException damaged) {
      return Refusals.of(submission, Reason.DAMAGED);
    }
  }
}
