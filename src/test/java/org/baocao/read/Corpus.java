package org.baocao.read;

import java.nio.file.Path;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Submission;

/** The sample reports, as they come out of the readers. */
public final class Corpus {

  public static final Path TINH_LONG = Path.of("corpus/tinh-long");

  private Corpus() {}

  public static Submission submission(Path path, String mediaType) {
    return new Submission(path, path.getFileName().toString(), "0".repeat(64), mediaType, null);
  }

  public static Document document(Path path, String mediaType) {
    Reading reading = new Readers().read(submission(path, mediaType));
    if (reading instanceof Document document) {
      return document;
    }
    throw new AssertionError(reading.toString());
  }
}
