package org.baocao.check.earlier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.Messages;
import org.baocao.check.Periods;
import org.baocao.check.Places;
import org.baocao.form.Limits;
import org.baocao.form.Nature;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;

/** An appendix, or the text, whose counts of another time are those of last time. */
final class CopiedFigures implements EarlierCheck {

  /** A count of this time and of another one. */
  private record Pair(Told.Entry now, boolean equal, boolean telling) {}

  @Override
  public Stream<Finding> findings(History history) {
    Map<String, List<Told.Entry>> places = new LinkedHashMap<>();
    for (Told.Entry entry : history.now().latest().values()) {
      if (history.nature(entry.indicator()).filter(Nature.FLOW::equals).isPresent()) {
        places.computeIfAbsent(place(entry), p -> new ArrayList<>()).add(entry);
      }
    }
    return places.values().stream().flatMap(entries -> finding(history, entries).stream());
  }

  /** {@code PL3}, nothing for the text. */
  private static String place(Told.Entry entry) {
    String name = entry.indicator();
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  private static Optional<Finding> finding(History history, List<Told.Entry> entries) {
    return history.earlier().stream()
        .flatMap(earlier -> finding(history, entries, earlier).stream())
        .findFirst();
  }

  private static Optional<Finding> finding(
      History history, List<Told.Entry> entries, Told earlier) {
    Limits.Copied limits = history.limits().copied();
    List<Pair> pairs =
        entries.stream().flatMap(now -> pair(history, now, earlier).stream()).toList();
    List<Told.Entry> equal = pairs.stream().filter(Pair::equal).map(Pair::now).toList();
    long telling = pairs.stream().filter(pair -> pair.equal() && pair.telling()).count();
    BigDecimal needed = limits.share().multiply(BigDecimal.valueOf(pairs.size()));
    return telling >= limits.figures() && BigDecimal.valueOf(equal.size()).compareTo(needed) >= 0
        ? Optional.of(told(history, equal, pairs.size(), earlier))
        : Optional.empty();
  }

  private static Optional<Pair> pair(History history, Told.Entry now, Told earlier) {
    Told.Entry then = earlier.latest().get(now.indicator());
    if (then == null) {
      return Optional.empty();
    }
    BigDecimal one = now.figure().value();
    BigDecimal other = then.figure().value();
    if (one == null || other == null || then.time().to().equals(now.time().to())) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(
            now,
            one.compareTo(other) == 0,
            one.compareTo(history.limits().copied().telling()) >= 0));
  }

  private static Finding told(History history, List<Told.Entry> equal, int all, Told earlier) {
    Evidence first = history.observation(equal.getFirst()).evidence();
    String place = place(equal.getFirst());
    Evidence at = new Evidence(first.place(), place.isEmpty() ? first.section() : place, "");
    return history.finding(
        "earlier.copied",
        earlier,
        Messages.text(
            place.isEmpty() ? "earlier.copied.text" : "earlier.copied",
            Places.of(List.of(at)),
            equal.size(),
            all,
            Periods.told(earlier.numbers().period()),
            earlier.numbers().file()),
        equal);
  }
}
