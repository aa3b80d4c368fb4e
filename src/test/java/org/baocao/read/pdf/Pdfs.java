package org.baocao.read.pdf;

import java.nio.file.Path;
import org.baocao.model.Reading;
import org.baocao.model.Submission;

/** Hands a file to the reader as intake would. */
final class Pdfs {

  private Pdfs() {}

  static Reading read(Path pdf) {
    String name = String.valueOf(pdf.getFileName());
    return new PdfReader().read(new Submission(pdf, name, "0", "application/pdf", null));
  }
}
