package org.baocao.extract;

import org.baocao.form.NarrativeIndicator;

/**
 * One way to understand a figure: the indicator that a phrasing around it names.
 *
 * @param start of the words
 * @param distance how many letters lie between the words and the figure
 * @param weight how many letters of words had to be there
 */
record Statement(NarrativeIndicator indicator, int start, int end, int distance, int weight)
    implements Comparable<Statement> {

  /** Near words tell more than far ones, many more than few. */
  private static final int NEAR = 6;

  @Override
  public int compareTo(Statement other) {
    int byNearness = Integer.compare(distance / NEAR, other.distance / NEAR);
    return byNearness != 0 ? byNearness : Integer.compare(other.weight, weight);
  }
}
