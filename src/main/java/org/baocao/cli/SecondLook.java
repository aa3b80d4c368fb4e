package org.baocao.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Quoted;
import org.baocao.model.Review;
import org.baocao.model.Source;
import org.baocao.model.Text;
import org.baocao.read.Engines;

/**
 * Before figures accuse anybody they are read again by another engine: where that reads something
 * else, the finding is for the reviewer. A file without such findings is not read again.
 */
final class SecondLook {

  private final Engines engines;

  SecondLook(Engines engines) {
    this.engines = engines;
  }

  /** {@code files}: where the bytes of each lie. */
  Review at(Review review, Function<Source, Optional<Path>> files) {
    Accused accused = new Accused(review);
    Set<Quoted> gainsaid = new HashSet<>();
    accused
        .bySource()
        .forEach(
            (source, quoted) ->
                files
                    .apply(source)
                    .ifPresent(file -> gainsaid.addAll(engines.gainsaid(file, quoted))));
    return gainsaid.isEmpty()
        ? review
        : new Review(
            review.report(),
            review.findings().stream()
                .map(finding -> weighed(finding, accused, gainsaid))
                .sorted(Comparator.comparing(Finding::severity))
                .toList());
  }

  private static Finding weighed(Finding finding, Accused accused, Set<Quoted> gainsaid) {
    return accused.figures(finding).stream()
        .filter(evidence -> gainsaid.contains(accused.quoted(evidence)))
        .findFirst()
        .map(evidence -> finding.doubted(told(finding, evidence)))
        .orElse(finding);
  }

  private static Text told(Finding finding, Evidence evidence) {
    Text why = Words.text("read.otherwise", evidence.quote().strip());
    return new Text(
        finding.message().vi() + " " + why.vi(), finding.message().en() + " " + why.en());
  }
}
