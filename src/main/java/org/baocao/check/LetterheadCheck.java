package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Letterhead;
import org.baocao.model.Report;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A report must bear a number, a date and a signature (Nghị định 30/2020/NĐ-CP); a draft does not.
 */
final class LetterheadCheck implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    Letterhead letterhead = subject.report().letterhead();
    List<Finding> findings = new ArrayList<>();
    if (letterhead.kind() != null) {
      if (letterhead.number() == null) {
        add(findings, letterhead, "number");
      }
      if (letterhead.date() == null) {
        add(findings, letterhead, "date");
      }
      if (isUnsigned(subject.report())) {
        add(findings, letterhead, "signer");
      }
    }
    return findings;
  }

  /** The signature stands beside the recipients: a text without either may be a part only. */
  private static boolean isUnsigned(Report report) {
    Letterhead.Signer signer = report.letterhead().signer();
    return (signer == null || signer.name() == null)
        && report.document().signatures().isEmpty()
        && !report.letterhead().recipients().isEmpty();
  }

  private static void add(List<Finding> findings, Letterhead letterhead, String part) {
    @Nullable Evidence evidence =
        letterhead.evidence().getOrDefault(part, letterhead.evidence().get("title"));
    if (evidence != null) {
      String key = "letterhead." + part;
      findings.add(
          new Finding(
              key,
              Severity.WARNING,
              Messages.text(key, evidence.quote().strip().replaceAll("\\s+", " ")),
              List.of(),
              List.of(evidence),
              Messages.text(key + ".mend")));
    }
  }
}
