package org.baocao.model;

import java.util.List;

/** A report and what was found in it, worst first. */
public record Review(Report report, List<Finding> findings) {

  public Review {
    findings = List.copyOf(findings);
  }

  /** The same as if nobody had accepted anything. */
  public Review bare() {
    return new Review(report, findings.stream().map(finding -> finding.accepted(null)).toList());
  }

  /** Those that nobody accepted. */
  public long count(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity && !finding.letPass())
        .count();
  }
}
