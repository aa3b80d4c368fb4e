package org.baocao.bench;

import java.nio.file.Path;
import org.baocao.check.Checks;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Review;
import org.baocao.model.Submission;
import org.baocao.read.Readers;

/** The sample report, read, understood and checked. */
final class Sample {

  private static final Path DOCX = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");

  private Sample() {}

  static Review review(Forms forms) throws Exception {
    Document document = (Document) new Readers().read((Submission) new Intake().receive(DOCX));
    return new Checks(forms).check(new Extraction(forms).extract(document));
  }
}
