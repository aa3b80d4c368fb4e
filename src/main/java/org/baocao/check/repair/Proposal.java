package org.baocao.check.repair;

import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Changes that mend a broken claim.
 *
 * @param cost less for what is likelier
 * @param cause how the figures may have gone wrong, null where none can be named
 * @param mended all broken claims that hold with them
 * @param spreads whether figures that are reckoned from these have to follow
 * @param only whether nothing else of as few figures would do
 */
public record Proposal(
    Changes changes,
    double cost,
    @Nullable Cause cause,
    Set<Assertion> mended,
    boolean spreads,
    boolean only) {

  public Proposal {
    mended = Set.copyOf(mended);
  }

  /** How many observations it changes. */
  long observations() {
    return changes.all().stream().map(c -> c.figure().observation().id()).distinct().count();
  }

  Set<Figure> figures() {
    return changes.all().stream().map(Changes.Change::figure).collect(Collectors.toSet());
  }

  Proposal costlier(double more) {
    return new Proposal(changes, cost + more, cause, mended, spreads, only);
  }

  Proposal only(boolean alone) {
    return new Proposal(changes, cost, cause, mended, spreads, alone);
  }
}
