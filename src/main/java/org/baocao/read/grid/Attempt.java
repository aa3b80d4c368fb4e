package org.baocao.read.grid;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;

/** Reading a file that may be broken or made to harm. */
public interface Attempt {

  Document read() throws IOException, XMLStreamException;

  /** The document, or why there is none. */
  static Reading of(Submission submission, Attempt attempt) {
    try {
      return attempt.read();
    } catch (TooLarge tooLarge) {
      return Refusals.of(submission, Reason.TOO_LARGE);
    } catch (IOException | XMLStreamException damaged) {
      return Refusals.of(submission, Reason.DAMAGED);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      // Numbers, addresses and positions in a damaged file are whatever it says.
      return Refusals.of(submission, Reason.DAMAGED);
    }
  }
}
