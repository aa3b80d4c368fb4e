package org.baocao.read;

import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.docx.DocxReader;
import org.baocao.read.grid.Refusals;

/** Reads a submission of any kind. */
public final class Readers {

  private final Reader docx = new DocxReader()::read;

  public Reading read(Submission submission) {
    return submission.file().isEmpty()
        ? Refusals.of(submission, Reason.EMPTY)
        : docx.read(submission);
  }
}
