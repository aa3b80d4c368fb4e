package org.baocao.check.repair;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;

/** What a report claims, found by the figures that take part. */
final class Ledger {

  private final Map<Figure, Set<Assertion>> byFigure = new HashMap<>();
  private final Map<Figure, List<Claim>> equalities = new HashMap<>();

  Ledger(List<Assertion> assertions) {
    for (Assertion assertion : assertions) {
      assertion
          .figures()
          .forEach(f -> byFigure.computeIfAbsent(f, x -> new LinkedHashSet<>()).add(assertion));
    }
  }

  /** What a figure takes part in. */
  Set<Assertion> of(Figure figure) {
    return byFigure.getOrDefault(figure, Set.of());
  }

  /** The equalities among that. */
  List<Claim> equalities(Figure figure) {
    return equalities.computeIfAbsent(
        figure, own -> of(own).stream().map(Assertion::claim).filter(Claim::isEquality).toList());
  }

  /** What changed figures take part in. */
  Set<Assertion> touched(Changes changes) {
    if (changes.all().size() == 1) {
      return of(changes.all().getFirst().figure());
    }
    Set<Assertion> touched = new LinkedHashSet<>();
    for (Changes.Change change : changes.all()) {
      touched.addAll(of(change.figure()));
    }
    return touched;
  }
}
