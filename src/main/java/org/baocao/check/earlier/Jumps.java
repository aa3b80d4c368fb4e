package org.baocao.check.earlier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.Messages;
import org.baocao.check.Periods;
import org.baocao.check.Places;
import org.baocao.check.claim.Value;
import org.baocao.form.Limits;
import org.baocao.form.Nature;
import org.baocao.model.Finding;
import org.baocao.model.Period;

/**
 * A figure that is far from what it was in every earlier report: a count many times as large or as
 * small, by the length of the time that it is about, or a rate many points off.
 */
final class Jumps implements EarlierCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Days by which quarters and halves may differ and be alike, in a hundred. */
  private static final long ALIKE = 5;

  private record Then(Told.Entry entry, Told report, boolean up, boolean down) {}

  @Override
  public Stream<Finding> findings(History history) {
    return history.now().latest().values().stream()
        .flatMap(
            now -> history.nature(now.indicator()).flatMap(n -> finding(history, now, n)).stream());
  }

  private static Optional<Finding> finding(History history, Told.Entry now, Nature nature) {
    List<Then> all = new ArrayList<>();
    for (Told earlier : history.earlier()) {
      Told.Entry then = earlier.latest().get(now.indicator());
      if (then != null) {
        then(history, now, then, earlier, nature).ifPresent(all::add);
      }
    }
    boolean up = all.stream().allMatch(Then::up);
    boolean down = all.stream().allMatch(Then::down);
    return all.isEmpty() || !(up || down)
        ? Optional.empty()
        : Optional.of(told(history, now, all.getFirst(), nature));
  }

  /** Empty where they do not compare. */
  private static Optional<Then> then(
      History history, Told.Entry now, Told.Entry then, Told earlier, Nature nature) {
    Value after = history.worth(now, nature);
    Value before = history.worth(then, nature);
    if (after == null || before == null) {
      return Optional.empty();
    }
    BigDecimal is = after.number();
    BigDecimal was = before.number();
    if (nature.isRate()) {
      return rate(history.limits().jump(), is, was).map(up -> of(then, earlier, up));
    }
    boolean alike = alike(now.time(), then.time());
    if (!alike && nature == Nature.COUNT) {
      return Optional.empty();
    }
    BigDecimal expected =
        alike || nature == Nature.STOCK ? was : inProportion(was, then.time(), now.time());
    return Optional.of(of(then, earlier, count(history.limits().jump(), is, expected)));
  }

  private static Then of(Told.Entry then, Told earlier, int direction) {
    return new Then(then, earlier, direction > 0, direction < 0);
  }

  /** Nothing of nothing is 0 or 100, so these say little. */
  private static Optional<Integer> rate(Limits.Jump limits, BigDecimal is, BigDecimal was) {
    boolean empty = Stream.of(is, was).anyMatch(r -> r.signum() == 0 || r.compareTo(HUNDRED) == 0);
    BigDecimal change = is.subtract(was);
    return empty
        ? Optional.empty()
        : Optional.of(change.abs().compareTo(limits.points()) < 0 ? 0 : change.signum());
  }

  private static int count(Limits.Jump limits, BigDecimal is, BigDecimal was) {
    BigDecimal after = is.max(limits.floor());
    BigDecimal before = was.max(limits.floor());
    if (after.compareTo(before.multiply(limits.times())) >= 0) {
      return 1;
    }
    return before.compareTo(after.multiply(limits.times())) >= 0 ? -1 : 0;
  }

  private static boolean alike(Period one, Period other) {
    long difference = Math.abs(days(one) - days(other));
    return difference * 100 <= ALIKE * Math.max(days(one), days(other));
  }

  private static BigDecimal inProportion(BigDecimal was, Period then, Period now) {
    return was.multiply(BigDecimal.valueOf(days(now)))
        .divide(BigDecimal.valueOf(days(then)), MathContext.DECIMAL64);
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
  }

  private static Finding told(History history, Told.Entry now, Then then, Nature nature) {
    return history.finding(
        "earlier.jump",
        then.report(),
        Messages.text(
            nature.isRate() ? "earlier.jump.rate" : "earlier.jump",
            history.label(now),
            Objects.requireNonNull(History.number(now, nature)),
            Periods.told(now.time()),
            Objects.requireNonNull(History.number(then.entry(), nature)),
            Periods.told(then.entry().time()),
            then.report().numbers().file(),
            Places.of(List.of(history.observation(now).evidence()))),
        List.of(now));
  }
}
