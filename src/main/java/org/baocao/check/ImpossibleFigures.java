package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.form.Indicator;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Bound;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Role;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * Counts below nothing or with decimals, parts greater than their whole, shares over 100 % in the
 * text. The reading may be at fault: all of them are for the reviewer.
 */
final class ImpossibleFigures {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ImpossibleFigures() {}

  static Stream<Finding> findings(Subject subject) {
    Sentences sentences = new Sentences(subject.report().document());
    return subject.report().observations().stream()
        .filter(o -> o.role() == Role.RESULT && o.bound() == Bound.EXACT)
        .flatMap(
            o ->
                o.evidence().place() instanceof TextPlace
                    ? told(subject.wording().figures(), sentences, o)
                    : counted(subject, o));
  }

  private static Stream<Finding> counted(Subject subject, Observation o) {
    BigDecimal value = o.value();
    String name = o.indicator();
    if (value == null || name == null || !(o.evidence().place() instanceof CellPlace)) {
      return Stream.empty();
    }
    Wording.Figures words = subject.wording().figures();
    Optional<Indicator> row = subject.form().flatMap(form -> form.row(name));
    boolean counts =
        row.filter(i -> i.kind() == Indicator.Kind.COUNT)
            .filter(i -> isWhole(words, i.unit()) && isWhole(words, o.unit()))
            .isPresent();
    boolean impossible = value.signum() < 0 || value.stripTrailingZeros().scale() > 0;
    return counts && impossible
        ? Stream.of(finding("coding.count", o, value, o.label()))
        : Stream.empty();
  }

  private static boolean isWhole(Wording.Figures words, @Nullable String unit) {
    return unit == null
        || (words.scale(unit).isEmpty()
            && !words.measures().matcher(Spelling.plain(unit).strip()).matches());
  }

  private static Stream<Finding> told(Wording.Figures words, Sentences sentences, Observation o) {
    BigDecimal value = o.value();
    BigDecimal of = o.of();
    BigDecimal percent = o.percent();
    if (words.wholes().planned().matcher(sentences.around(o)).find()) {
      return Stream.empty();
    }
    if (value != null && of != null) {
      boolean portion = is(words.wholes().portions(), o.unit());
      return portion && of.signum() > 0 && value.compareTo(of) > 0
          ? Stream.of(finding("fraction.over", o, value, of))
          : Stream.empty();
    }
    boolean share = words.wholes().shares().matcher(Spelling.plain(o.label())).lookingAt();
    return percent != null && value == null && share && percent.compareTo(HUNDRED) > 0
        ? Stream.of(finding("coding.rate", o, percent, o.label()))
        : Stream.empty();
  }

  private static boolean is(Pattern units, @Nullable String unit) {
    return unit != null && units.matcher(Spelling.plain(unit).strip()).matches();
  }

  private static Finding finding(String key, Observation o, BigDecimal number, Object beside) {
    List<Evidence> evidence = List.of(o.evidence());
    Text message = Messages.text(key, number, beside, Places.of(evidence));
    return new Finding(
            key, Severity.WARNING, message, List.of(o.id()), evidence, Messages.text(key + ".mend"))
        .doubted(Messages.doubtful(message));
  }
}
