package org.baocao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Report;
import org.baocao.model.Review;

/** Holds reports against everything that is known: {@code Report} → {@code Review}. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new LetterheadCheck(),
          new MissingAppendices(),
          new MissingRows(),
          new DoubledColumns(),
          new HiddenHeaderText(),
          new StatedRates(),
          new BlankRates(),
          new MixedUnits(),
          new Breakdowns(),
          new Codings(),
          new RuleCheck());

  private final Forms forms;

  public Checks(Forms forms) {
    this.forms = forms;
  }

  /** The findings come worst first, otherwise in the order of the checks. */
  public Review check(Report report) {
    String form = report.form();
    Subject subject =
        new Subject(report, form == null ? Optional.empty() : forms.form(form), forms.wording());
    List<Finding> findings =
        ALL.stream()
            .flatMap(check -> check.findings(subject).stream())
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    return new Review(report, findings);
  }
}
