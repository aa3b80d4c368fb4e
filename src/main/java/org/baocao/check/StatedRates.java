package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression.Part;
import org.baocao.form.Relation.Comparator;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/**
 * A fraction and the rate stated beside it: {@code 3633/6201 hồ sơ, đạt 58,59%}. One far off, with
 * other words between, may be that of something else: it is for the reviewer.
 */
final class StatedRates implements Assertions {

  private static final Term HUNDRED = new Term.Constant(BigDecimal.valueOf(100));

  @Override
  public Stream<Assertion> of(Subject subject) {
    return subject.report().observations().stream().flatMap(o -> of(subject, o));
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  private static Stream<Assertion> of(Subject subject, Observation o) {
    Figures figures = subject.figures();
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
        new Assertion(
            "rate.stated",
            claim,
            false,
            broken -> {
              Finding finding = finding(o, value, of, rate, broken);
              return isGuess(subject.wording().figures(), o, broken)
                  ? finding.doubted(Messages.doubtful(finding.message()))
                  : finding;
            }));
  }

  private static boolean isGuess(Wording.Figures words, Observation o, Verdict.Broken broken) {
    boolean far =
        broken.left().value().distance(broken.right().value()).compareTo(BigDecimal.ONE) > 0;
    if (!far || !(o.evidence().place() instanceof TextPlace)) {
      return false;
    }
    String unit = o.unit() == null ? "" : Pattern.quote(Spelling.plain(o.unit()).strip());
    String number = "\\d[\\d., ]*";
    String fraction = number + "(?:\\s*" + unit + ")?\\s*/\\s*" + number + "\\s*(?:" + unit + ")?";
    String beside = fraction + "(?:" + words.rate().pattern() + ")" + number + "%.*";
    String text = Spelling.plain(o.text());
    return text.matches(fraction + ".*" + number + "%.*") && !text.matches(beside);
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
