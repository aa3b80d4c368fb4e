package org.baocao.check.earlier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells, by indicator and by the time that it is truly about: a column of a year
 * that was not over is about the time until the report's last day. What it tells in two ways is
 * left out.
 */
public final class Told {

  /** A figure and the time that it is about. */
  public record Entry(Numbers.Figure figure, Period time) {

    public String indicator() {
      return figure.indicator();
    }
  }

  private record Key(String indicator, LocalDate from, LocalDate to) {}

  private final Numbers numbers;
  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byIndicator = new HashMap<>();
  private final Map<String, Entry> latest = new LinkedHashMap<>();

  public Told(Numbers numbers) {
    this.numbers = numbers;
    Set<Key> unclear = new HashSet<>();
    for (Numbers.Figure figure : numbers.figures()) {
      Entry entry = new Entry(figure, time(figure.period(), numbers.period()));
      Key key = key(figure.indicator(), entry.time());
      Entry other = entries.putIfAbsent(key, entry);
      if (other != null && !parts(other.figure()).equals(parts(figure))) {
        unclear.add(key);
      }
    }
    entries.keySet().removeAll(unclear);
    entries
        .values()
        .forEach(e -> byIndicator.computeIfAbsent(e.indicator(), x -> new ArrayList<>()).add(e));
    entries.values().stream()
        .filter(entry -> entry.time().to().equals(numbers.period().to()))
        .forEach(entry -> latest.merge(entry.indicator(), entry, Told::longer));
  }

  private static Entry longer(Entry one, Entry other) {
    return other.time().from().isBefore(one.time().from()) ? other : one;
  }

  /** What a figure of a report is truly about, whose column or text says {@code said}. */
  static Period time(@Nullable Period said, Period reported) {
    Period own = Objects.requireNonNullElse(said, reported);
    LocalDate end = reported.to();
    return own.to().isAfter(end) && !own.from().isAfter(end)
        ? Period.between(own.from(), end)
        : own;
  }

  /** Alike whatever their decimals. */
  private static List<Optional<BigDecimal>> parts(Numbers.Figure figure) {
    return List.of(bare(figure.value()), bare(figure.of()), bare(figure.percent()));
  }

  private static Optional<BigDecimal> bare(@Nullable BigDecimal part) {
    return Optional.ofNullable(part).map(BigDecimal::stripTrailingZeros);
  }

  private static Key key(String indicator, Period time) {
    return new Key(indicator, time.from(), time.to());
  }

  Numbers numbers() {
    return numbers;
  }

  public Collection<Entry> all() {
    return entries.values();
  }

  /** What is told of an indicator, in order. */
  List<Entry> of(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  Optional<Entry> at(String indicator, Period time) {
    return Optional.ofNullable(entries.get(key(indicator, time)));
  }

  /** What is told of the time up to the report's last day, by indicator. */
  Map<String, Entry> latest() {
    return latest;
  }
}
