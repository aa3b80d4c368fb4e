package org.baocao.compare;

import java.util.List;
import org.baocao.model.Review;
import org.baocao.model.Severity;

/**
 * What changed from an older version of a report to a newer one.
 *
 * @param figures those that are not what they were, in the order of the newer version, then those
 *     that are gone
 * @param findings all of both versions: those that are new or still there, then those cleared
 */
public record Changes(List<FigureChange> figures, List<FindingChange> findings) {

  public Changes {
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
  }

  public static Changes between(Review older, Review newer) {
    return new Changes(
        new FigureChanges().between(older.report(), newer.report()),
        new FindingChanges(older, newer).all());
  }

  public List<FigureChange> figures(Change change) {
    return figures.stream().filter(figure -> figure.change() == change).toList();
  }

  public List<FindingChange> findings(Change change) {
    return findings.stream().filter(finding -> finding.change() == change).toList();
  }

  /** How many errors that nobody accepted came to be so. */
  public long errors(Change change) {
    return findings(change).stream()
        .map(FindingChange::shown)
        .filter(finding -> finding.severity() == Severity.ERROR && !finding.letPass())
        .count();
  }
}
