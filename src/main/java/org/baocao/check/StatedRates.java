package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression.Part;
import org.baocao.form.Relation.Comparator;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;

/** A fraction and the rate stated beside it: {@code 3633/6201 hồ sơ, đạt 58,59%}. */
final class StatedRates implements Assertions {

  private static final Term HUNDRED = new Term.Constant(BigDecimal.valueOf(100));

  @Override
  public Stream<Assertion> of(Subject subject) {
    return subject.report().observations().stream().flatMap(o -> of(subject.figures(), o));
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  private static Stream<Assertion> of(Figures figures, Observation o) {
    if (o.value() == null || o.of() == null || o.percent() == null) {
      return Stream.empty();
    }
    Figure rate = figures.figure(o, Part.PERCENT);
    Figure value = figures.figure(o, Part.VALUE);
    Figure of = figures.figure(o, Part.OF);
    if (rate == null || value == null || of == null) {
      return Stream.empty();
    }
    Term reckoned =
        new Term.Operation(
            '/', new Term.Operation('*', HUNDRED, new Term.Stated(value)), new Term.Stated(of));
    Claim claim = new Claim.Comparison(new Term.Stated(rate), Comparator.EQUAL, reckoned, null);
    return Stream.of(
        new Assertion("rate.stated", claim, false, broken -> finding(o, value, of, rate, broken)));
  }

  private static Finding finding(
      Observation o, Figure value, Figure of, Figure rate, Verdict.Broken broken) {
    BigDecimal right = Rounding.like(broken.right().value().number(), rate.printed());
    boolean close = broken.isRounding();
    return new Finding(
        close ? "rate.cut-off" : "rate.stated",
        close ? Severity.NOTE : Severity.ERROR,
        Messages.text(
            broken.cutOff() ? "rate.cut-off" : close ? "rate.off" : "rate.stated",
            value.printed(),
            of.printed(),
            right,
            rate.printed(),
            Places.of(List.of(o.evidence()))),
        List.of(o.id()),
        List.of(o.evidence()),
        Messages.text("rate.stated.mend", right));
  }
}
