package org.baocao.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a report makes by following a rule, and what became of it.
 *
 * @param rule the id of the rule or check
 * @param says the rule in words, null where only its claim can be told
 * @param given the claim in the language of the rules
 * @param severity of breaking it
 * @param observations ids of the figures that it speaks of and the report states
 * @param missing what is not stated, null where nothing is or the claim is decided
 * @param expected what the rule's other side comes to, null where that cannot be told
 * @param actual what its first side comes to
 * @param finding the key of the finding that a broken claim led to
 */
public record Judged(
    String rule,
    @Nullable Text says,
    String given,
    Severity severity,
    List<String> observations,
    Outcome outcome,
    @Nullable String missing,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    @Nullable String finding) {

  public Judged {
    observations = List.copyOf(observations);
  }

  /** Whether the figures keep it. */
  public enum Outcome {
    HOLDS,
    BROKEN,
    /** Figures are missing, or it is not known which are meant. */
    UNDECIDED
  }
}
