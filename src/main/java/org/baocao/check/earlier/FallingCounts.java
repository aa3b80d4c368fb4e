package org.baocao.check.earlier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.Messages;
import org.baocao.check.Periods;
import org.baocao.check.Places;
import org.baocao.check.claim.Value;
import org.baocao.form.Nature;
import org.baocao.model.Finding;
import org.baocao.model.Period;

/** What is counted from the beginning of a year does not fall in the course of it. */
final class FallingCounts implements EarlierCheck {

  @Override
  public Stream<Finding> findings(History history) {
    return history.now().all().stream()
        .filter(now -> history.nature(now.indicator()).filter(Nature.FLOW::equals).isPresent())
        .flatMap(now -> finding(history, now).stream());
  }

  /** Against the latest report that has the figure. */
  private static Optional<Finding> finding(History history, Told.Entry now) {
    for (Told earlier : history.earlier()) {
      Optional<Told.Entry> then =
          earlier.of(now.indicator()).stream().filter(other -> goesOn(other, now)).findFirst();
      if (then.isPresent()) {
        return then.filter(other -> falls(history, other, now))
            .map(other -> finding(history, now, other, earlier));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code now} is the same count, up to a later day. */
  private static boolean goesOn(Told.Entry then, Told.Entry now) {
    Period before = then.time();
    Period after = now.time();
    return before.from().equals(after.from())
        && before.to().isBefore(after.to())
        && after.from().getYear() == after.to().getYear()
        && History.number(then, Nature.FLOW) != null;
  }

  private static boolean falls(History history, Told.Entry then, Told.Entry now) {
    Value before = history.worth(then, Nature.FLOW);
    Value after = history.worth(now, Nature.FLOW);
    return before != null && after != null && after.high().compareTo(before.low()) < 0;
  }

  private static Finding finding(History history, Told.Entry now, Told.Entry then, Told earlier) {
    return history.finding(
        "earlier.falls",
        earlier,
        Messages.text(
            "earlier.falls",
            history.label(now),
            Objects.requireNonNull(now.figure().value()),
            Periods.told(now.time()),
            Objects.requireNonNull(then.figure().value()),
            Periods.told(then.time()),
            earlier.numbers().file(),
            Places.of(List.of(history.observation(now).evidence()))),
        List.of(now));
  }
}
