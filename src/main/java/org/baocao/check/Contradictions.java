package org.baocao.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.check.repair.Repairs;
import org.baocao.check.repair.Repairs.Breach;
import org.baocao.model.Finding;
import org.baocao.model.Judged;
import org.baocao.model.Level;
import org.baocao.model.Repair;
import org.baocao.model.Severity;
import org.baocao.model.Text;

/** All that a report claims with its figures, held against them together. */
final class Contradictions implements Check {

  private static final List<Assertions> KINDS =
      List.of(
          new StatedRates(),
          new Breakdowns(),
          new TotalRows(),
          new TotalColumns(),
          new RepeatedFigures(),
          new Codings(),
          new EmptyWholes(),
          new FormRules());

  @Override
  public Level level() {
    return Level.REPORT;
  }

  static List<Judged> judged(Subject subject) {
    return Verdicts.of(subject, KINDS).toList();
  }

  static List<Assertion> assertions(Subject subject) {
    return KINDS.stream().flatMap(kind -> kind.of(subject)).toList();
  }

  @Override
  public List<Finding> findings(Subject subject) {
    List<Assertion> assertions = assertions(subject);
    Map<Assertion, Finding> findings = new LinkedHashMap<>();
    for (Assertion assertion : assertions) {
      if (assertion.verdict(Changes.NONE) instanceof Verdict.Broken broken) {
        findings.put(assertion, assertion.accuse(broken));
      }
    }
    List<Assertion> broken =
        findings.keySet().stream().filter(a -> !a.isCutOff(Changes.NONE)).toList();
    if (!broken.isEmpty()) {
      new Repairs(assertions, subject.figures().cells(), subject.witness())
          .of(broken)
          .forEach(breach -> mend(subject, breach, findings));
    }
    return Stream.concat(findings.values().stream(), Guesses.findings(subject, broken)).toList();
  }

  /** Findings of one fault are told under the worst of them. */
  private static void mend(Subject subject, Breach breach, Map<Assertion, Finding> findings) {
    if (breach.proposals().isEmpty()) {
      return;
    }
    Text told = new Mending(subject).told(breach.proposals());
    List<Repair> repairs = Mending.repairs(breach.proposals());
    breach.broken().forEach(a -> findings.computeIfPresent(a, (x, f) -> f.mended(told, repairs)));
    Assertion lead =
        Collections.min(breach.broken(), Comparator.comparing(a -> severity(findings, a)));
    String key = Objects.requireNonNull(findings.get(lead)).key();
    breach.broken().stream()
        .filter(a -> !a.equals(lead))
        .forEach(a -> findings.computeIfPresent(a, (x, f) -> f.following(key)));
  }

  private static Severity severity(Map<Assertion, Finding> findings, Assertion assertion) {
    return Objects.requireNonNull(findings.get(assertion)).severity();
  }
}
