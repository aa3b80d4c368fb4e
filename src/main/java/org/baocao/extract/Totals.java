package org.baocao.extract;

import java.util.Comparator;
import java.util.Set;
import org.baocao.form.NarrativeIndicator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which total the narrative named last, since lists of parts that follow belong to it.
 */
final class Totals implements Comparator<Statement> {

  /** Near words tell more than far ones, many more than few. */
  private static final int NEAR = 6;

  private final Set<String> names;
  private @Nullable String last;

  /** {@code names} of indicators that have parts. */
  Totals(Set<String> names) {
    this.names = names;
  }

  /** Under another heading nothing is gone on with. */
  void forget() {
    last = null;
  }

  boolean allow(Statement statement) {
    return !statement.listed() || isOfLast(statement);
  }

  private boolean isOfLast(Statement statement) {
    return last != null && last.equals(statement.within());
  }

  void named(@Nullable NarrativeIndicator indicator) {
    if (indicator != null && names.contains(indicator.indicator())) {
      last = indicator.indicator();
    } else if (indicator != null && indicator.within() != null) {
      last = indicator.within();
    }
  }

  @Override
  public int compare(Statement a, Statement b) {
    int byNearness = Integer.compare(a.distance() / NEAR, b.distance() / NEAR);
    if (byNearness != 0) {
      return byNearness;
    }
    int byList = Boolean.compare(isOfLast(b), isOfLast(a));
    boolean anyNone = a.indicator() == null || b.indicator() == null;
    boolean alike = a.weight() == b.weight() || (a.listed() != b.listed() && !anyNone);
    return alike && byList != 0 ? byList : Integer.compare(b.weight(), a.weight());
  }
}
