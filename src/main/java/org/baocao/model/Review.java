package org.baocao.model;

import java.util.List;

/** A report and what was found in it, worst first. */
public record Review(Report report, List<Finding> findings) {

  public Review {
    findings = List.copyOf(findings);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
