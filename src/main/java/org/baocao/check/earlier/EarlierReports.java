package org.baocao.check.earlier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baocao.check.Messages;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Text;

/** Holds a report against the earlier ones of its locality; what it finds is never an error. */
public final class EarlierReports {

  /** The surer first: what one of them has told of a figure the next does not tell again. */
  private static final List<EarlierCheck> CHECKS =
      List.of(new RestatedFigures(), new CopiedFigures(), new FallingCounts(), new Jumps());

  /** More of one kind in one appendix are likely of one cause, and told as one. */
  private static final int APART = 4;

  private final Forms forms;

  public EarlierReports(Forms forms) {
    this.forms = forms;
  }

  /** {@code earlier}: of reports by the same form, the latest first. */
  public List<Finding> findings(Report report, Form form, List<Numbers> earlier) {
    Period period = report.period();
    if (period == null || earlier.isEmpty()) {
      return List.of();
    }
    Territory territory =
        Territory.of(
            report.letterhead().localityCode(),
            period,
            forms.localities(),
            forms.limits().earlier());
    History history =
        new History(
            report,
            period,
            form,
            forms.wording().figures(),
            forms.limits().earlier(),
            territory,
            earlier);
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (EarlierCheck check : CHECKS) {
      List<Finding> more =
          check.findings(history).filter(f -> !told.containsAll(f.observations())).toList();
      more.forEach(finding -> told.addAll(finding.observations()));
      findings.addAll(together(more));
    }
    return findings;
  }

  private static List<Finding> together(List<Finding> findings) {
    Map<String, List<Finding>> places = new LinkedHashMap<>();
    for (Finding finding : findings) {
      places.computeIfAbsent(place(finding), p -> new ArrayList<>()).add(finding);
    }
    return places.values().stream()
        .flatMap(of -> (of.size() > APART ? List.of(one(of)) : of).stream())
        .toList();
  }

  /** Its appendix, or the text. */
  private static String place(Finding finding) {
    String section = String.valueOf(finding.evidence().getFirst().section());
    int slash = section.indexOf('/');
    String appendix = section.startsWith("PL") && slash > 0 ? section.substring(0, slash) : "";
    return finding.severity() + appendix;
  }

  private static Finding one(List<Finding> findings) {
    Finding first = findings.getFirst();
    Text message =
        Messages.text(
            "earlier.several", findings.size(), first.message(), findings.get(1).message());
    List<String> observations =
        findings.stream().flatMap(finding -> finding.observations().stream()).toList();
    List<Evidence> evidence =
        findings.stream().flatMap(finding -> finding.evidence().stream()).toList();
    return new Finding(
            first.check(), first.severity(), message, observations, evidence, first.suggestion())
        .at(Level.EARLIER);
  }
}
