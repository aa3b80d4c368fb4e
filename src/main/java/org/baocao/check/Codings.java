package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.form.Indicator;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/** Values that a row cannot have: a yes or no that is neither 0 nor 1, a rate over 100 %. */
final class Codings implements Check {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Observation o : subject.report().observations()) {
      String name = o.indicator();
      Optional<Indicator> row =
          name == null ? Optional.empty() : subject.form().flatMap(form -> form.row(name));
      BigDecimal value = o.value();
      String key = row.isEmpty() || value == null ? null : broken(row.get().kind(), value);
      if (key != null && value != null) {
        findings.add(
            new Finding(
                key,
                Severity.WARNING,
                Messages.text(key, value, o.label(), Places.of(List.of(o.evidence()))),
                List.of(o.id()),
                List.of(o.evidence()),
                Messages.text(key + ".mend")));
      }
    }
    return findings;
  }

  private static @Nullable String broken(Indicator.Kind kind, BigDecimal value) {
    return switch (kind) {
      case FLAG ->
          value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0 ? null : "coding.flag";
      case RATE -> value.compareTo(HUNDRED) > 0 ? "coding.rate" : null;
      case COUNT, TEXT, HEADING -> null;
    };
  }
}
