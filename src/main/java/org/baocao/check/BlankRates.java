package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Reckoned;
import org.baocao.form.Expression;
import org.baocao.form.Indicator;
import org.baocao.form.Relation;
import org.baocao.form.Rule;
import org.baocao.model.Appendix;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Report;
import org.baocao.model.Severity;
import org.baocao.model.Table;

/** A row for a rate that is left blank although the rows that it is made from are filled. */
final class BlankRates implements Check {

  @Override
  public Level level() {
    return Level.REPORT;
  }

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : subject.form().map(form -> form.rules()).orElse(List.of())) {
      Optional<Indicator> row = subject.form().flatMap(form -> form.row(rule.id()));
      if (row.isPresent()
          && row.get().kind() == Indicator.Kind.RATE
          && subject.figures().stated(rule.id()).isEmpty()
          && rule.relation() instanceof Relation.Comparison comparison
          && reckonable(subject, rule, comparison)) {
        finding(subject.report(), rule, row.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean reckonable(Subject subject, Rule rule, Relation.Comparison comparison) {
    List<String> rows = rule.relation().references().map(Expression.Reference::name).toList();
    return subject.figures().periods(rows).stream()
        .anyMatch(
            period ->
                new Binding(subject.figures(), period, 0)
                        .term(comparison.right())
                        .reckoned(Changes.NONE)
                    instanceof Reckoned.Known);
  }

  private static Optional<Finding> finding(Report report, Rule rule, Indicator indicator) {
    for (Appendix appendix : report.appendices()) {
      for (Appendix.Row row : appendix.rows()) {
        if (rule.id().equals(Cells.section(appendix) + "/" + row.code())) {
          Table table = report.document().table(appendix.table());
          return Cells.row(table, row.row(), rule.id())
              .map(evidence -> finding(evidence, indicator));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Evidence evidence, Indicator indicator) {
    return new Finding(
        "rate.blank",
        Severity.WARNING,
        Messages.text(
            "rate.blank",
            Places.of(List.of(evidence)),
            indicator.label(),
            String.valueOf(indicator.formula())),
        List.of(),
        List.of(evidence),
        Messages.text("rate.blank.mend"));
  }
}
