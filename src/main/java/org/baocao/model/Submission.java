package org.baocao.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came in: its bytes on disk, unchanged.
 *
 * @param path where the bytes lie now
 * @param file the name under which it was sent; for display only, never used as a path
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param mediaType IANA media type, judged by content and name together
 * @param localityHint the inbox sub-folder that it lay in, where there was one
 */
public record Submission(
    Path path, String file, String sha256, String mediaType, @Nullable String localityHint)
    implements Receipt {

  public Source source() {
    return new Source(file, sha256, mediaType);
  }
}
