package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.model.Finding;
import org.baocao.model.Level;

/** All that a report claims with its figures, held against them together. */
final class Contradictions implements Check {

  private static final List<Assertions> KINDS =
      List.of(
          new StatedRates(),
          new Breakdowns(),
          new RepeatedFigures(),
          new Codings(),
          new FormRules());

  @Override
  public Level level() {
    return Level.REPORT;
  }

  static List<Assertion> assertions(Subject subject) {
    return KINDS.stream().flatMap(kind -> kind.of(subject)).toList();
  }

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Assertion assertion : assertions(subject)) {
      if (assertion.verdict(Changes.NONE) instanceof Verdict.Broken broken) {
        findings.add(assertion.accusation().finding(broken));
      }
    }
    return findings;
  }
}
