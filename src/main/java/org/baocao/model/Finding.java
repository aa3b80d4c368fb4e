package org.baocao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not agree, said so that the sender can mend it.
 *
 * @param check the id of the check or rule
 * @param observations ids of the figures that take part
 * @param evidence never empty
 * @param suggestion what would mend it; a proposal only
 */
public record Finding(
    String check,
    Severity severity,
    Text message,
    List<String> observations,
    List<Evidence> evidence,
    @Nullable Text suggestion) {

  public Finding {
    observations = List.copyOf(observations);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding without evidence: " + check);
    }
  }
}
