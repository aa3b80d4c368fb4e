package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Receipt;
import org.baocao.model.Refused;
import org.baocao.model.Submission;
import org.baocao.read.Engines;

/** The stages from a file to what stands in it; they need no forms. */
final class Documents {

  private final Intake intake = new Intake();
  private final Engines engines;

  Documents(Engines engines) {
    this.engines = engines;
  }

  /** {@code name}: relative to the inbox, a folder in front names the locality. */
  Submission receive(Path file, Path name) throws IOException, RefusedException {
    String folder = name.getNameCount() > 1 ? name.getName(0).toString() : null;
    Receipt receipt = intake.receive(file, name.getFileName().toString(), folder);
    return switch (receipt) {
      case Submission submission -> submission;
      case Refused refused -> throw new RefusedException(refused);
    };
  }

  Document read(Submission submission) throws RefusedException {
    Reading reading = engines.read(submission);
    return switch (reading) {
      case Document document -> document;
      case Refused refused -> throw new RefusedException(refused);
    };
  }

  Document of(Path file) throws IOException, RefusedException {
    return read(receive(file, file.getFileName()));
  }
}
