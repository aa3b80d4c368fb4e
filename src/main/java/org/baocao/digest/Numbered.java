package org.baocao.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baocao.model.Finding;
import org.baocao.model.Severity;

/**
 * A finding under its number on the page: worst first, from 1, what follows from it behind it; what
 * was accepted comes last.
 */
record Numbered(int number, Finding finding) {

  static List<Numbered> of(List<Finding> all) {
    List<Finding> findings = all.stream().filter(finding -> !finding.letPass()).toList();
    List<Finding> leads =
        findings.stream()
            .filter(finding -> !follows(finding, findings))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    List<Numbered> numbered = new ArrayList<>();
    for (Finding lead : leads) {
      numbered.add(new Numbered(numbered.size() + 1, lead));
      for (Finding finding : findings) {
        if (follows(finding, findings) && lead.key().equals(finding.follows())) {
          numbered.add(new Numbered(numbered.size() + 1, finding));
        }
      }
    }
    all.stream()
        .filter(Finding::letPass)
        .forEach(finding -> numbered.add(new Numbered(numbered.size() + 1, finding)));
    return numbered;
  }

  private static boolean follows(Finding finding, List<Finding> findings) {
    String lead = finding.follows();
    return lead != null
        && findings.stream().anyMatch(f -> f.follows() == null && f.key().equals(lead));
  }

  /** Whether it comes from what {@code lead} tells. */
  boolean follows(Numbered lead) {
    return isAccepted() == lead.isAccepted() && lead.finding().key().equals(finding.follows());
  }

  boolean isAccepted() {
    return finding.letPass();
  }

  Severity severity() {
    return finding.severity();
  }

  String anchor() {
    return Places.finding(number);
  }
}
