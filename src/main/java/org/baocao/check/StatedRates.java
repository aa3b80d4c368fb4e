package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;

/** A fraction and the rate stated beside it: {@code 3633/6201 hồ sơ, đạt 58,59%}. */
final class StatedRates implements Check {

  private static final Value HUNDRED = Value.exact(BigDecimal.valueOf(100));

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Observation o : subject.report().observations()) {
      BigDecimal value = o.value();
      BigDecimal of = o.of();
      BigDecimal percent = o.percent();
      if (value == null || of == null || percent == null || of.signum() == 0) {
        continue;
      }
      Value rate = HUNDRED.times(measured(value)).dividedBy(measured(of));
      Value stated = Value.rounded(percent);
      if (!stated.meets(rate)) {
        findings.add(finding(o, value, of, percent, rate, Judgement.cutOff(stated, rate)));
      }
    }
    return findings;
  }

  /** What has decimals was measured, and rounded to them. */
  private static Value measured(BigDecimal number) {
    return number.scale() > 0 ? Value.rounded(number) : Value.exact(number);
  }

  private static Finding finding(
      Observation o,
      BigDecimal value,
      BigDecimal of,
      BigDecimal percent,
      Value rate,
      boolean cutOff) {
    BigDecimal right = Rounding.like(rate.number(), percent);
    String key = cutOff ? "rate.cut-off" : "rate.stated";
    return new Finding(
        key,
        cutOff ? Severity.NOTE : Severity.ERROR,
        Messages.text(key, value, of, right, percent, Places.of(List.of(o.evidence()))),
        List.of(o.id()),
        List.of(o.evidence()),
        Messages.text("rate.stated.mend", right));
  }
}
