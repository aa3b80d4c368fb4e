package org.baocao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.Review;

/**
 * Finds the findings of one version in the other: of the same check and the same words, else about
 * the same figures, else at the same place.
 */
final class FindingChanges {

  private final Map<String, String> before;
  private final Map<String, String> after;
  private final List<Finding> left;
  private final List<Finding> newer;

  FindingChanges(Review older, Review newer) {
    this.before = names(older.report());
    this.after = names(newer.report());
    this.left = new ArrayList<>(older.findings());
    this.newer = newer.findings();
  }

  /** Of the figures by their ids. */
  private static Map<String, String> names(Report report) {
    return report.observations().stream()
        .collect(Collectors.toMap(Observation::id, figure -> Names.name(figure, report)));
  }

  List<FindingChange> all() {
    Map<Finding, Finding> found = new HashMap<>();
    pair(found, (finding, names) -> finding.message().vi());
    pair(found, FindingChanges::named);
    pair(found, (finding, names) -> section(finding));
    List<FindingChange> changes = new ArrayList<>();
    newer.forEach(finding -> changes.add(new FindingChange(found.get(finding), finding)));
    left.forEach(finding -> changes.add(new FindingChange(finding, null)));
    return changes;
  }

  /** What both must have in common besides their check. */
  @FunctionalInterface
  private interface Mark {
    String of(Finding finding, Map<String, String> names);
  }

  private void pair(Map<Finding, Finding> found, Mark mark) {
    for (Finding finding : newer) {
      if (!found.containsKey(finding)) {
        String wanted = mark.of(finding, after);
        Optional<Finding> same =
            left.stream()
                .filter(old -> old.check().equals(finding.check()))
                .filter(old -> mark.of(old, before).equals(wanted))
                .findFirst();
        same.ifPresent(old -> found.put(finding, old));
        same.ifPresent(left::remove);
      }
    }
  }

  private static String named(Finding finding, Map<String, String> names) {
    return finding.observations().isEmpty()
        ? section(finding)
        : finding.observations().stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.joining("\n"));
  }

  private static String section(Finding finding) {
    return String.valueOf(finding.evidence().getFirst().section());
  }
}
