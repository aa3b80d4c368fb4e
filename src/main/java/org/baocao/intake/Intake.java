package org.baocao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.baocao.model.Receipt;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The door: says what a file is by its content, whatever its name says, and turns away what cannot
 * be a report. Leaves the file as it is.
 */
public final class Intake {

  private static final Set<String> READABLE =
      Set.of(
          MediaTypes.DOCX,
          MediaTypes.DOC,
          MediaTypes.PDF,
          MediaTypes.PROTECTED_OOXML,
          MediaTypes.XLSX,
          MediaTypes.XLS,
          MediaTypes.ODT,
          MediaTypes.ODS,
          MediaTypes.RTF,
          MediaTypes.HTML,
          MediaTypes.XHTML,
          MediaTypes.MAIL,
          MediaTypes.MSG);
  private static final long LARGEST = 200L << 20;

  private final Messages messages = new Messages();

  /** Takes a file under its own name. */
  public Receipt receive(Path file) throws IOException {
    return receive(file, file.getFileName().toString(), null);
  }

  /**
   * Takes a file that was sent as {@code name}.
   *
   * @param localityHint the inbox sub-folder that it lay in, where there was one
   */
  public Receipt receive(Path file, String name, @Nullable String localityHint) throws IOException {
    String shown = FileNames.composed(name);
    long size = Files.size(file);
    if (size == 0) {
      return refused(shown, Reason.EMPTY);
    }
    if (size > LARGEST) {
      return refused(shown, Reason.TOO_LARGE, size >> 20, LARGEST >> 20);
    }
    String content = MediaTypes.of(file, shown);
    if (READABLE.contains(content)) {
      return new Submission(file, shown, Digests.sha256(file), content, localityHint);
    }
    return turnedAway(shown, content, READABLE.contains(MediaTypes.claimedBy(shown)));
  }

  private Refused turnedAway(String file, String content, boolean claimsToBeReadable) {
    if (content.startsWith("image/")) {
      return refused(file, Reason.PICTURE);
    }
    Reason reason = claimsToBeReadable ? Reason.NOT_WHAT_IT_CLAIMS : Reason.UNKNOWN_KIND;
    return new Refused(
        file, reason, messages.about("refused." + reason, file, messages.kind(content)));
  }

  /** {@code facts}: what the message of the reason says behind the name of the file. */
  public Refused refused(String file, Reason reason, Object... facts) {
    Object[] all = new Object[facts.length + 1];
    all[0] = file;
    System.arraycopy(facts, 0, all, 1, facts.length);
    return new Refused(file, reason, messages.say("refused." + reason, all));
  }
}
