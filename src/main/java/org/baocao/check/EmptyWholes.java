package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.form.Expression;
import org.baocao.form.Form;
import org.baocao.form.Relation;
import org.baocao.form.Relation.Comparator;
import org.baocao.form.Rule;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Severity;

/** Of nothing there is no part: a rate says nothing against it, for it cannot be reckoned. */
final class EmptyWholes implements Assertions {

  private static final Term NOTHING = new Term.Constant(BigDecimal.ZERO);

  @Override
  public Stream<Assertion> of(Subject subject) {
    List<Rule> rules = subject.form().map(Form::rules).orElse(List.of());
    Set<Relation> said = rules.stream().map(Rule::relation).collect(Collectors.toSet());
    List<Assertion> assertions = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.relation() instanceof Relation.Comparison c
          && c.right() instanceof Expression.Operation o
          && o.operator() == '/'
          && o.left() instanceof Expression.Operation hundredfold
          && hundredfold.right() instanceof Expression.Reference part
          && o.right() instanceof Expression.Reference whole
          && !said.contains(new Relation.Comparison(part, Comparator.AT_MOST, whole))) {
        for (Period column : subject.figures().periods(List.of(part.name(), whole.name()))) {
          add(new Binding(subject.figures(), column, 0), part, whole, assertions);
        }
      }
    }
    return assertions.stream();
  }

  private static void add(
      Binding binding,
      Expression.Reference part,
      Expression.Reference whole,
      List<Assertion> assertions) {
    if (binding.term(part) instanceof Term.Stated one
        && binding.term(whole) instanceof Term.Stated other) {
      Claim empty = new Claim.Comparison(other, Comparator.EQUAL, NOTHING, null);
      Claim none = new Claim.Comparison(one, Comparator.AT_MOST, other, null);
      assertions.add(
          new Assertion(
              "whole.empty",
              new Claim.Implication(empty, none),
              false,
              broken -> finding(one.figure(), other.figure())));
    }
  }

  private static Finding finding(Figure part, Figure whole) {
    Observation one = part.observation();
    Observation other = whole.observation();
    List<Evidence> evidence = List.of(one.evidence(), other.evidence());
    return new Finding(
        "whole.empty",
        Severity.ERROR,
        Messages.text(
            "whole.empty", one.label(), part.printed(), other.label(), Places.of(evidence)),
        List.of(one.id(), other.id()),
        evidence,
        Messages.text("whole.empty.mend"));
  }
}
