package org.baocao.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.model.Finding;

/**
 * Claims whose reading is a guess: they prove no other figure wrong, are for the reviewer, and say
 * nothing of figures that a sure claim accuses.
 */
final class Guesses {

  private static final List<Assertions> KINDS = List.of(new PartRates(), new PartSums());

  private Guesses() {}

  /** {@code sure}: the claims that are broken without a guess. */
  static Stream<Finding> findings(Subject subject, Collection<Assertion> sure) {
    Set<String> accused =
        sure.stream()
            .flatMap(assertion -> assertion.figures().stream())
            .map(figure -> figure.observation().id())
            .collect(Collectors.toSet());
    Stream<Finding> claims =
        KINDS.stream().flatMap(kind -> kind.of(subject)).flatMap(Guesses::finding);
    return Stream.concat(ImpossibleFigures.findings(subject), claims)
        .filter(finding -> finding.observations().stream().noneMatch(accused::contains));
  }

  private static Stream<Finding> finding(Assertion assertion) {
    return assertion.verdict(Changes.NONE) instanceof Verdict.Broken broken && !broken.isRounding()
        ? Stream.of(assertion.accuse(broken))
        : Stream.empty();
  }
}
