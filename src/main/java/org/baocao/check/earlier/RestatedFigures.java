package org.baocao.check.earlier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baocao.check.Messages;
import org.baocao.check.Periods;
import org.baocao.check.Places;
import org.baocao.form.Nature;
import org.baocao.model.Finding;
import org.baocao.model.Numbers;
import org.jspecify.annotations.Nullable;

/** What was over when it was told is told the same again. */
final class RestatedFigures implements EarlierCheck {

  private static final List<Function<Numbers.Figure, @Nullable BigDecimal>> PARTS =
      List.of(Numbers.Figure::value, Numbers.Figure::of, Numbers.Figure::percent);

  @Override
  public Stream<Finding> findings(History history) {
    return history.now().all().stream().flatMap(entry -> finding(history, entry).stream());
  }

  private static Optional<Finding> finding(History history, Told.Entry now) {
    Optional<Nature> nature = history.nature(now.indicator());
    return nature.flatMap(
        n ->
            history.earlier().stream()
                .filter(then -> then.at(now.indicator(), now.time()).isPresent())
                .findFirst()
                .flatMap(then -> finding(history, now, then, n)));
  }

  private static Optional<Finding> finding(
      History history, Told.Entry now, Told earlier, Nature nature) {
    Told.Entry then = earlier.at(now.indicator(), now.time()).orElseThrow();
    return PARTS.stream()
        .flatMap(part -> finding(history, now, then, earlier, nature, part).stream())
        .findFirst();
  }

  private static Optional<Finding> finding(
      History history,
      Told.Entry now,
      Told.Entry then,
      Told earlier,
      Nature nature,
      Function<Numbers.Figure, @Nullable BigDecimal> part) {
    BigDecimal one = part.apply(now.figure());
    BigDecimal other = part.apply(then.figure());
    if (one == null
        || other == null
        || history.worth(one, now, nature).meets(history.worth(other, then, nature))) {
      return Optional.empty();
    }
    return Optional.of(
        history.finding(
            "earlier.restated",
            earlier,
            Messages.text(
                "earlier.restated",
                history.label(now),
                Periods.told(now.time()),
                one,
                other,
                earlier.numbers().file(),
                Places.of(List.of(history.observation(now).evidence()))),
            List.of(now)));
  }
}
