package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.form.Expression.Part;
import org.baocao.form.Indicator;
import org.baocao.form.Relation.Comparator;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;

/** Values that a row cannot have: a yes or no that is neither 0 nor 1, a rate over 100 %. */
final class Codings implements Assertions {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Assertion> of(Subject subject) {
    return subject.report().observations().stream().flatMap(o -> of(subject, o));
  }

  private static Stream<Assertion> of(Subject subject, Observation o) {
    String name = o.indicator();
    Optional<Indicator> row =
        name == null ? Optional.empty() : subject.form().flatMap(form -> form.row(name));
    Figure figure =
        row.isEmpty() || o.value() == null ? null : subject.figures().figure(o, Part.VALUE);
    if (row.isEmpty() || figure == null) {
      return Stream.empty();
    }
    Term stated = new Term.Stated(figure);
    return switch (row.get().kind()) {
      case FLAG ->
          of(
              "coding.flag",
              new Claim.Member(stated, List.of(BigDecimal.ZERO, BigDecimal.ONE), null),
              figure);
      case RATE ->
          of(
              "coding.rate",
              new Claim.Comparison(stated, Comparator.AT_MOST, new Term.Constant(HUNDRED), null),
              figure);
      case COUNT, TEXT, HEADING -> Stream.empty();
    };
  }

  private static Stream<Assertion> of(String key, Claim claim, Figure figure) {
    return Stream.of(new Assertion(key, claim, false, broken -> finding(key, figure)));
  }

  private static Finding finding(String key, Figure figure) {
    Observation o = figure.observation();
    return new Finding(
        key,
        Severity.WARNING,
        Messages.text(key, figure.printed(), o.label(), Places.of(List.of(o.evidence()))),
        List.of(o.id()),
        List.of(o.evidence()),
        Messages.text(key + ".mend"));
  }
}
