package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baocao.form.Expression;
import org.baocao.form.Form;
import org.baocao.form.Rule;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** The relations of the report's form, each in every column that has the figures for it. */
final class RuleCheck implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : subject.form().map(Form::rules).orElse(List.of())) {
      for (Period column : columns(subject, rule)) {
        if (verdict(subject, rule, column) instanceof Verdict.Broken broken) {
          findings.add(finding(subject, rule, broken, column));
        }
      }
    }
    return findings;
  }

  /** One null column for a rule that speaks of no single column. */
  private static Iterable<@Nullable Period> columns(Subject subject, Rule rule) {
    List<String> rows =
        rule.relation()
            .references()
            .filter(r -> r.inAppendix() && r.over() == Expression.Over.EACH)
            .map(Expression.Reference::name)
            .toList();
    List<@Nullable Period> columns = new ArrayList<>();
    if (rows.isEmpty()) {
      columns.add(null);
    } else {
      columns.addAll(subject.figures().periods(rows));
    }
    return columns;
  }

  /**
   * Where the text states a figure more than once and differently, it is not known which statement
   * is meant: the rule holds if one of them holds, and is undecided if none does.
   */
  static Verdict verdict(Subject subject, Rule rule, @Nullable Period column) {
    int statements =
        rule.relation()
            .references()
            .filter(r -> !r.inAppendix())
            .mapToInt(r -> subject.figures().stated(r.name()).size())
            .max()
            .orElse(1);
    Verdict last = new Verdict.Undecided(rule.id());
    for (int i = 0; i < Math.max(1, statements); i++) {
      Verdict verdict =
          new Judgement(new Reckoning(subject.figures(), column, i)).of(rule.relation());
      if (verdict instanceof Verdict.Holds) {
        return verdict;
      }
      last = verdict;
    }
    return differ(subject, rule) ? new Verdict.Undecided(rule.id()) : last;
  }

  private static boolean differ(Subject subject, Rule rule) {
    return rule.relation()
        .references()
        .filter(r -> !r.inAppendix())
        .anyMatch(
            r ->
                subject.figures().stated(r.name()).stream()
                        .map(o -> number(subject, o, r.part()))
                        .filter(Objects::nonNull)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                    > 1);
  }

  private static @Nullable BigDecimal number(
      Subject subject, Observation observation, Expression.Part part) {
    BigDecimal printed = Reckoning.number(observation, part);
    return printed == null || part == Expression.Part.PERCENT
        ? printed
        : subject.figures().money().value(printed, observation.unit()).number();
  }

  private static Finding finding(
      Subject subject, Rule rule, Verdict.Broken broken, @Nullable Period column) {
    Map<String, Observation> figures = new LinkedHashMap<>();
    broken.left().stated().forEach(o -> figures.put(o.id(), o));
    broken.right().stated().forEach(o -> figures.put(o.id(), o));
    List<Evidence> evidence = figures.values().stream().map(Observation::evidence).toList();
    Wordings told = new Wordings(subject, column);
    BigDecimal difference = Rounding.shown(broken.left().value().distance(broken.right().value()));
    String key = broken.cutOff() ? "rule.cut-off" : "rule.broken";
    Text message =
        Messages.text(
            key,
            rule.says(),
            told.of(broken.comparison().left()),
            told.result(broken.comparison().left(), broken.left()),
            told.sign(broken.comparison().comparator()),
            told.of(broken.comparison().right()),
            told.result(broken.comparison().right(), broken.right()),
            difference,
            Places.of(evidence));
    return new Finding(
        rule.id(),
        broken.cutOff() ? Severity.NOTE : rule.severity(),
        Wordings.capital(message),
        List.copyOf(figures.keySet()),
        evidence,
        told.mend(broken));
  }
}
