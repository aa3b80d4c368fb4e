package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.check.proof.RuleSet;
import org.baocao.check.proof.RuleSet.Contradiction;
import org.baocao.check.proof.RuleSet.Implication;
import org.baocao.form.Example;
import org.baocao.form.Expression;
import org.baocao.form.Form;
import org.baocao.form.Rule;
import org.baocao.form.Wording;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/** Holds the rules of a form against their own examples, and against each other. */
public final class Flaws {

  private final Form form;
  private final Wording wording;

  private Flaws(Form form, Wording wording) {
    this.form = form;
    this.wording = wording;
  }

  /** What is wrong with the rules; of rules that contradict each other nothing else is asked. */
  public static List<Flaw> of(Form form, Wording wording) {
    return new Flaws(form, wording).all();
  }

  private List<Flaw> all() {
    List<Flaw> flaws = new ArrayList<>();
    form.rules().forEach(rule -> flaws.addAll(ofExamples(rule)));
    RuleSet rules = new RuleSet(form);
    List<Contradiction> contradictions = rules.contradictions();
    contradictions.forEach(contradiction -> flaws.add(flaw(contradiction)));
    if (contradictions.isEmpty()) {
      rules.implications().forEach(implication -> flaws.add(flaw(implication)));
    }
    return flaws;
  }

  private List<Flaw> ofExamples(Rule rule) {
    List<Flaw> flaws = new ArrayList<>();
    if (!(verdict(rule, rule.holds()) instanceof Verdict.Holds)) {
      flaws.add(flaw(rule, "rules.holds", rule.holds().line()));
    }
    if (!(verdict(rule, rule.breaks()) instanceof Verdict.Broken)) {
      flaws.add(flaw(rule, "rules.breaks", rule.breaks().line()));
    }
    return flaws;
  }

  private Verdict verdict(Rule rule, Example example) {
    Subject subject = new Subject(StatedReport.of(example), Optional.of(form), wording);
    boolean inEach =
        rule.relation()
            .references()
            .anyMatch(r -> r.inAppendix() && r.over() == Expression.Over.EACH);
    @Nullable Period column = inEach ? Period.year(StatedReport.FIRST_YEAR) : null;
    return FormRules.assertion(subject, rule, column).verdict(Changes.NONE);
  }

  private static Flaw flaw(Contradiction contradiction) {
    List<Rule> rules = contradiction.rules();
    return flaw(rules.getLast(), "rules.contradict", contradiction.figure(), told(rules));
  }

  private static Flaw flaw(Implication implication) {
    Rule rule = implication.rule();
    if (implication.by().isEmpty()) {
      return flaw(rule, "rules.unbreakable", rule.given());
    }
    return implication.idle()
        ? flaw(rule, "rules.idle", rule.given(), told(implication.by()))
        : new Flaw(
            rule,
            Severity.NOTE,
            Messages.text("rules.follows", rule.given(), told(implication.by())));
  }

  private static Flaw flaw(Rule rule, String key, Object... facts) {
    return new Flaw(rule, Severity.ERROR, Messages.text(key, facts));
  }

  private static String told(List<Rule> rules) {
    return rules.stream()
        .map(rule -> rule.id() + " (" + rule.given() + ")")
        .collect(Collectors.joining("; "));
  }
}
