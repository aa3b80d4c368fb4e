package org.baocao.check.repair;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Figure;

/** What a report claims, found by the figures that take part. */
final class Ledger {

  private final Map<Figure, Set<Assertion>> byFigure = new HashMap<>();

  Ledger(List<Assertion> assertions) {
    for (Assertion assertion : assertions) {
      assertion
          .claim()
          .figures()
          .forEach(f -> byFigure.computeIfAbsent(f, x -> new LinkedHashSet<>()).add(assertion));
    }
  }

  /** What changed figures take part in. */
  Set<Assertion> touched(Changes changes) {
    Set<Assertion> touched = new LinkedHashSet<>();
    for (Changes.Change change : changes.all()) {
      touched.addAll(byFigure.getOrDefault(change.figure(), Set.of()));
    }
    return touched;
  }
}
