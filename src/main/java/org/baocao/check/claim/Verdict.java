package org.baocao.check.claim;

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
      implements Verdict {}

  /** A figure is missing. */
  record Undecided(String missing) implements Verdict {}
}
