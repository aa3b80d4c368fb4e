package org.baocao.check.claim;

import java.math.BigDecimal;
import org.baocao.form.Relation;

/** What a relation comes to. Silence for want of figures is not agreement. */
public sealed interface Verdict {

  /** The figures keep it. */
  record Holds() implements Verdict {}

  /**
   * The figures contradict it.
   *
   * @param comparison the part that fails
   * @param cutOff whether a rate was cut off where it should have been rounded, and nothing worse
   */
  record Broken(
      Claim.Comparison comparison, Reckoned.Known left, Reckoned.Known right, boolean cutOff)
      implements Verdict {

    /** Whether a rate was cut off, or is off by no more than one unit of its last digit. */
    public boolean isRounding() {
      BigDecimal slack = left.value().slack();
      BigDecimal unit = slack.add(slack).add(right.value().slack());
      return cutOff
          || (slack.signum() > 0
              && comparison.comparator() == Relation.Comparator.EQUAL
              && left.value().distance(right.value()).compareTo(unit) <= 0);
    }
  }

  /** A figure is missing. */
  record Undecided(String missing) implements Verdict {}
}
