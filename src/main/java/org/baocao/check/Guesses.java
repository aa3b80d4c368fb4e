package org.baocao.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.model.Finding;
import org.baocao.model.Level;

/**
 * Claims whose reading is a guess: they prove no other figure wrong, are for the reviewer, and say
 * nothing of figures that a sure claim accuses.
 */
final class Guesses implements Check {

  private static final List<Assertions> KINDS = List.of(new PartRates(), new PartSums());
  private static final Check IMPOSSIBLE = new ImpossibleFigures();

  @Override
  public Level level() {
    return Level.REPORT;
  }

  @Override
  public List<Finding> findings(Subject subject) {
    Set<String> accused =
        Contradictions.assertions(subject).stream()
            .filter(assertion -> assertion.isBroken(Changes.NONE))
            .flatMap(assertion -> assertion.figures().stream())
            .map(figure -> figure.observation().id())
            .collect(Collectors.toSet());
    Stream<Finding> claims =
        KINDS.stream().flatMap(kind -> kind.of(subject)).flatMap(Guesses::finding);
    return Stream.concat(IMPOSSIBLE.findings(subject).stream(), claims)
        .filter(finding -> finding.observations().stream().noneMatch(accused::contains))
        .toList();
  }

  private static Stream<Finding> finding(Assertion assertion) {
    return assertion.verdict(Changes.NONE) instanceof Verdict.Broken broken && !broken.isRounding()
        ? Stream.of(assertion.accuse(broken))
        : Stream.empty();
  }
}
