package org.baocao.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digital signature in a file.
 *
 * @param signer the certificate's common name, null where it has none
 * @param time as the signature says, not checked against a time stamp authority
 */
public record Signature(@Nullable String signer, @Nullable Instant time, Integrity integrity) {

  /** Whether the content is what was signed; trust in the certificate is not judged. */
  public enum Integrity {
    UNCHANGED,
    /** The signed part is unchanged, but more was added to the file after the signature. */
    EXTENDED,
    CHANGED,
    /** Made in a way that cannot be checked here. */
    UNKNOWN
  }
}
