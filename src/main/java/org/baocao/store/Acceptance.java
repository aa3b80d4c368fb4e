package org.baocao.store;

import org.baocao.model.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * An explanation that was accepted, for one finding of a report or for good.
 *
 * @param id 0 before it is kept
 * @param report where it was accepted
 * @param check the id of the rule or check
 * @param locality whose reports it holds for from now on; null where it is for this report alone
 * @param fingerprint of the finding; without a locality it holds as long as this stays the same
 */
public record Acceptance(
    long id,
    long report,
    String check,
    @Nullable String locality,
    String fingerprint,
    Accepted accepted) {

  boolean covers(String otherCheck, String otherFingerprint) {
    return check.equals(otherCheck) && (locality != null || fingerprint.equals(otherFingerprint));
  }
}
