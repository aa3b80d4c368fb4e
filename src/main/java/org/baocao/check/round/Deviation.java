package org.baocao.check.round;

import java.math.BigDecimal;
import org.baocao.model.Level;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.model.Text;

/**
 * A figure that is not like those of the others, or not that of another system. It accuses nobody.
 *
 * @param sender whose figure it is, without the rest of its figures
 * @param number in the unit of the form
 */
public record Deviation(
    String check,
    Numbers sender,
    String indicator,
    Period period,
    BigDecimal number,
    Text message) {

  public Level level() {
    return Level.OTHERS;
  }

  public Severity severity() {
    return Severity.WARNING;
  }
}
