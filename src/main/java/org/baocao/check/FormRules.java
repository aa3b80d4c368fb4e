package org.baocao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression;
import org.baocao.form.Form;
import org.baocao.form.Rule;
import org.baocao.model.Basis;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** The relations of the report's form, each in every column that has the figures for it. */
final class FormRules implements Assertions {

  @Override
  public Stream<Assertion> of(Subject subject) {
    List<Assertion> assertions = new ArrayList<>();
    for (Rule rule : subject.text().map(Form::rules).orElse(List.of())) {
      for (Period column : columns(subject, rule)) {
        assertions.add(assertion(subject, rule, column));
      }
    }
    return assertions.stream();
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
  static Assertion assertion(Subject subject, Rule rule, @Nullable Period column) {
    boolean differ = differ(subject, rule);
    int statements = differ ? statements(subject, rule) : 1;
    List<Claim> claims =
        IntStream.range(0, statements)
            .mapToObj(i -> new Binding(subject.figures(), column, i).claim(rule.relation()))
            .toList();
    Claim claim = claims.size() == 1 ? claims.get(0) : new Claim.Either(claims);
    return new Assertion(
        rule.id(), claim, differ, broken -> finding(subject, rule, broken, column));
  }

  private static int statements(Subject subject, Rule rule) {
    return rule.relation()
        .references()
        .filter(r -> !r.inAppendix())
        .mapToInt(r -> subject.figures().stated(r.name(), r.part()).size())
        .max()
        .orElse(1);
  }

  private static boolean differ(Subject subject, Rule rule) {
    return rule.relation()
        .references()
        .filter(r -> !r.inAppendix())
        .anyMatch(r -> differ(subject, r));
  }

  private static boolean differ(Subject subject, Expression.Reference reference) {
    List<Observation> stated = subject.figures().stated(reference.name(), reference.part());
    return stated.size() > 1
        && stated.stream()
                .map(o -> subject.figures().meant(o, reference.part()))
                .filter(Objects::nonNull)
                .map(figure -> figure.worth().number().stripTrailingZeros())
                .distinct()
                .count()
            > 1;
  }

  private static Finding finding(
      Subject subject, Rule rule, Verdict.Broken broken, @Nullable Period column) {
    Map<String, Observation> figures = new LinkedHashMap<>();
    broken.left().stated().forEach(o -> figures.put(o.id(), o));
    broken.right().stated().forEach(o -> figures.put(o.id(), o));
    List<Evidence> evidence = figures.values().stream().map(Observation::evidence).toList();
    Wordings told = new Wordings(subject, column);
    Text message = told.contradiction(rule, broken, Places.of(evidence));
    Finding finding =
        new Finding(
                rule.id(),
                broken.isRounding() ? Severity.NOTE : rule.severity(),
                Wordings.capital(message),
                List.copyOf(figures.keySet()),
                evidence,
                told.mend(broken))
            .on(
                new Basis(
                    rule.says(),
                    rule.given(),
                    rule.source(),
                    Rounding.shown(broken.right().value().number()),
                    Rounding.shown(broken.left().value().number())));
    return Remainder.weighed(subject, broken, finding);
  }
}
