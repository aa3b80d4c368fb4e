package org.baocao.check.claim;

import org.baocao.model.Finding;

/**
 * A claim that a report makes by following a rule.
 *
 * @param rule the id of the rule or check
 * @param ambiguous whether it is not known which figures are meant, so that it is never broken
 */
public record Assertion(String rule, Claim claim, boolean ambiguous, Accusation accusation) {

  /** Words for a broken claim. */
  @FunctionalInterface
  public interface Accusation {
    Finding finding(Verdict.Broken broken);
  }

  public Verdict verdict(Changes changes) {
    Verdict verdict = new Judgement(changes).of(claim);
    return ambiguous && verdict instanceof Verdict.Broken ? new Verdict.Undecided(rule) : verdict;
  }

  /** Whether something is to be mended; a rate that is merely cut off is not. */
  public boolean isBroken(Changes changes) {
    return verdict(changes) instanceof Verdict.Broken broken && !broken.cutOff();
  }
}
