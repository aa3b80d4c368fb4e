package org.baocao.check.claim;

import java.util.List;
import org.baocao.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a report makes by following a rule. Two are the same only if they are one object.
 */
public final class Assertion {

  private final String rule;
  private final Claim claim;
  private final boolean ambiguous;
  private final Accusation accusation;
  private @Nullable List<Figure> figures;

  /**
   * @param rule the id of the rule or check
   * @param ambiguous whether it is not known which figures are meant, so that it is never broken
   */
  public Assertion(String rule, Claim claim, boolean ambiguous, Accusation accusation) {
    this.rule = rule;
    this.claim = claim;
    this.ambiguous = ambiguous;
    this.accusation = accusation;
  }

  /** Words for a broken claim. */
  @FunctionalInterface
  public interface Accusation {
    Finding finding(Verdict.Broken broken);
  }

  public String rule() {
    return rule;
  }

  public Claim claim() {
    return claim;
  }

  /** Every figure of the claim, once, in order. */
  public List<Figure> figures() {
    if (figures == null) {
      figures = claim.figures().distinct().toList();
    }
    return figures;
  }

  /** What is to be said where it is broken. */
  public Finding accuse(Verdict.Broken broken) {
    return accusation.finding(broken);
  }

  public Verdict verdict(Changes changes) {
    Verdict verdict = new Judgement(changes).of(claim);
    return ambiguous && verdict instanceof Verdict.Broken ? new Verdict.Undecided(rule) : verdict;
  }

  /** Whether a rate is merely cut off. */
  public boolean isCutOff(Changes changes) {
    return verdict(changes) instanceof Verdict.Broken broken && broken.cutOff();
  }

  /** Whether something is to be mended; a rate that is merely cut off is not. */
  public boolean isBroken(Changes changes) {
    return verdict(changes) instanceof Verdict.Broken broken && !broken.cutOff();
  }
}
