package org.baocao.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Period;
import org.baocao.search.query.Mistake.Kind;
import org.jspecify.annotations.Nullable;

/** Years and days of a query, alone ({@code 2024}) or from one to another ({@code 2021..2024}). */
final class Times {

  private static final Pattern RANGE = Pattern.compile("(?<from>[^.]*)\\.\\.(?<to>[^.]*)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})");

  private Times() {}

  /** The days of a year, a month or a day; null for an end that is left open. */
  private static @Nullable Period span(String text) {
    if (text.isBlank()) {
      return null;
    }
    Matcher day = DAY_FIRST.matcher(text.strip());
    try {
      if (day.matches()) {
        return Period.on(
            LocalDate.of(
                Integer.parseInt(day.group("year")),
                Integer.parseInt(day.group("month")),
                Integer.parseInt(day.group("day"))));
      }
      return text.strip().length() == "2025-01-31".length()
          ? Period.on(LocalDate.parse(text.strip()))
          : Period.parse(text.strip());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Mistake.Found(Kind.NO_DATE, text);
    }
  }

  static Period period(String text) {
    Period period = span(text);
    if (period == null) {
      throw new Mistake.Found(Kind.NO_DATE, text);
    }
    return period;
  }

  /** From where to where; both null where an end is open. */
  private record Ends(@Nullable LocalDate from, @Nullable LocalDate to) {}

  private static Ends ends(String text) {
    Matcher range = RANGE.matcher(text);
    Period from = range.matches() ? span(range.group("from")) : period(text);
    Period to = range.matches() ? span(range.group("to")) : from;
    if (from == null && to == null) {
      throw new Mistake.Found(Kind.NO_DATE, text);
    }
    return new Ends(from == null ? null : from.from(), to == null ? null : to.to());
  }

  private static Ends ends(Asked.Comparison comparison, String text) {
    Period than = period(text);
    return switch (comparison) {
      case LESS -> new Ends(null, than.from().minusDays(1));
      case AT_MOST -> new Ends(null, than.to());
      case EQUAL -> new Ends(than.from(), than.to());
      case AT_LEAST -> new Ends(than.from(), null);
      case MORE -> new Ends(than.to().plusDays(1), null);
    };
  }

  static Asked years(String text) {
    Ends ends = ends(text);
    return new Asked.During(ends.from(), ends.to());
  }

  static Asked years(Asked.Comparison comparison, String text) {
    Ends ends = ends(comparison, text);
    return new Asked.During(ends.from(), ends.to());
  }

  static Asked issued(String text) {
    Ends ends = ends(text);
    return new Asked.Issued(ends.from(), ends.to());
  }

  static Asked issued(Asked.Comparison comparison, String text) {
    Ends ends = ends(comparison, text);
    return new Asked.Issued(ends.from(), ends.to());
  }
}
