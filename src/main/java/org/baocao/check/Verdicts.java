package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Judgement;
import org.baocao.check.claim.Reckoned;
import org.baocao.check.claim.Spelled;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Form;
import org.baocao.form.Rule;
import org.baocao.model.Judged;
import org.baocao.model.Judged.Outcome;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/** Every claim of a report with its verdict, kept or not. */
final class Verdicts {

  private final Map<String, Rule> rules;

  Verdicts(Subject subject) {
    this.rules =
        subject.text().map(Form::rules).orElse(List.of()).stream()
            .collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one));
  }

  Judged judged(Assertion assertion, Severity usual) {
    Rule rule = rules.get(assertion.rule());
    Claim claim = assertion.claim();
    Verdict verdict = assertion.verdict(Changes.NONE);
    List<String> figures =
        claim.figures().map(figure -> figure.observation().id()).distinct().toList();
    Claim.Comparison comparison = claim instanceof Claim.Comparison c ? c : null;
    BigDecimal left = comparison == null ? null : reckoned(comparison.left());
    BigDecimal right = comparison == null ? null : reckoned(comparison.right());
    if (verdict instanceof Verdict.Broken broken) {
      left = Rounding.shown(broken.left().value().number());
      right = Rounding.shown(broken.right().value().number());
    }
    return new Judged(
        assertion.rule(),
        rule == null ? null : rule.says(),
        rule == null ? Spelled.of(claim) : rule.given(),
        rule == null ? usual : rule.severity(),
        figures,
        outcome(verdict),
        Judgement.AS_PRINTED.of(claim) instanceof Verdict.Undecided u ? u.missing() : null,
        right,
        left,
        verdict instanceof Verdict.Broken broken ? assertion.accuse(broken).key() : null);
  }

  private static Outcome outcome(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds h -> Outcome.HOLDS;
      case Verdict.Broken b -> Outcome.BROKEN;
      case Verdict.Undecided u -> Outcome.UNDECIDED;
    };
  }

  private static @Nullable BigDecimal reckoned(Term side) {
    return side.reckoned(Changes.NONE) instanceof Reckoned.Known known
        ? Rounding.shown(known.value().number())
        : null;
  }

  static Stream<Judged> of(Subject subject, List<Assertions> kinds) {
    Verdicts verdicts = new Verdicts(subject);
    return kinds.stream()
        .flatMap(kind -> kind.of(subject).map(a -> verdicts.judged(a, kind.severity())));
  }
}
