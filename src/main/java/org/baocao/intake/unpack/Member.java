package org.baocao.intake.unpack;

import java.nio.file.Path;
import java.util.List;
import org.baocao.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in a mail or an archive.
 *
 * @param path where its bytes lie now; nothing in it is named by the sender
 * @param file its name, fit to name a file
 * @param within the names of the containers that it lay in, the outermost first
 * @param sending the digest of the mail that it came in, or of the outermost archive: its case
 * @param refused why it cannot be taken, where it is a container itself that cannot be opened
 */
public record Member(
    Path path, String file, List<String> within, String sending, @Nullable Refused refused) {

  public Member {
    within = List.copyOf(within);
  }
}
