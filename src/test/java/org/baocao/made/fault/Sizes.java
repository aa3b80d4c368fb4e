package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baocao.form.Expression.Part;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.NarrativeIndicator;

/** How large the numbers of one commune are: a row keeps its size over the years, more or less. */
final class Sizes {

  private static final String FILES = "hồ sơ";

  private final Form form;
  private final Map<String, List<BigDecimal>> codings;
  private final Map<String, Integer> usual = new HashMap<>();
  private final Random random;

  Sizes(Form form, Random random) {
    this.form = form;
    this.codings = Ties.codings(form);
    this.random = random;
  }

  BigDecimal any(Slot slot) {
    List<BigDecimal> coded = codings.get(slot.name());
    if (coded != null) {
      return coded.get(random.nextInt(coded.size()));
    }
    Indicator row = form.row(slot.name()).orElse(null);
    if (row == null) {
      String unit = form.figure(slot.name()).map(NarrativeIndicator::unit).orElse(null);
      return slot.part() == Part.PERCENT ? rate() : count(slot.name(), FILES.equals(unit));
    }
    return switch (row.kind()) {
      case FLAG -> BigDecimal.valueOf(random.nextInt(4) > 0 ? 1 : 0);
      case RATE -> rate();
      default -> count(slot.name(), FILES.equals(row.unit()));
    };
  }

  private BigDecimal rate() {
    boolean full = random.nextInt(3) == 0;
    return full ? BigDecimal.valueOf(100) : BigDecimal.valueOf(random.nextInt(10_000), 2);
  }

  private BigDecimal count(String name, boolean large) {
    int size = usual.computeIfAbsent(name, n -> large ? 200 + random.nextInt(9000) : small());
    if (random.nextInt(large ? 25 : 9) == 0) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(Math.round(size * (0.6 + 0.8 * random.nextDouble())));
  }

  private int small() {
    return switch (random.nextInt(3)) {
      case 0 -> 1 + random.nextInt(12);
      case 1 -> 10 + random.nextInt(90);
      default -> 50 + random.nextInt(700);
    };
  }

  /** A part of a whole, often nearly all of it. */
  BigDecimal below(BigDecimal most) {
    int bound = most.intValueExact();
    return switch (random.nextInt(5)) {
      case 0 -> most;
      case 1, 2 -> BigDecimal.valueOf(bound - random.nextInt(bound / 8 + 1));
      default -> BigDecimal.valueOf(random.nextInt(bound + 1));
    };
  }

  /** A whole of a part. */
  BigDecimal above(BigDecimal least) {
    int bound = least.intValueExact();
    return random.nextInt(3) == 0
        ? least
        : BigDecimal.valueOf(bound + random.nextInt(bound / 3 + 6));
  }
}
