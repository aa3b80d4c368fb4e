package org.baocao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.Wording;
import org.baocao.model.Period;

/** Reads days: the two that a time runs between, and the one up to which figures run. */
final class Days {

  /** Cut-offs of the reporting regime shift a time by less than a month. */
  static final int SHIFT = 30;

  private final Wording wording;

  Days(Wording wording) {
    this.wording = wording;
  }

  /** From one day to another: the first such days that the text names. */
  Optional<Period> interval(String plain) {
    Matcher matcher = wording.interval().matcher(plain);
    while (matcher.find()) {
      Optional<Period> interval = interval(matcher);
      if (interval.isPresent()) {
        return interval;
      }
    }
    return Optional.empty();
  }

  /** An interval and where it stands. */
  record Span(Period period, int start, int end) {}

  /** The last such days that the text names before a place. */
  Optional<Span> last(String plain, int end) {
    Optional<Span> last = Optional.empty();
    Matcher matcher = wording.interval().matcher(plain).useTransparentBounds(true).region(0, end);
    while (matcher.find()) {
      Optional<Period> period = interval(matcher);
      if (period.isPresent()) {
        last = Optional.of(new Span(period.get(), matcher.start(), matcher.end()));
      }
    }
    return last;
  }

  /** The text without its intervals: their years name no period. */
  String without(String plain) {
    return wording
        .interval()
        .matcher(plain)
        .replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Whether the days are those of a named period, as the regime of an office counts them. */
  static boolean areOf(Period days, Period named) {
    return Math.abs(days.from().toEpochDay() - named.from().toEpochDay()) <= SHIFT
        && Math.abs(days.to().toEpochDay() - named.to().toEpochDay()) <= SHIFT;
  }

  /** Whether two times have three quarters of the longer one in common. */
  static boolean nearlyAll(Period one, Period other) {
    long from = Math.max(one.from().toEpochDay(), other.from().toEpochDay());
    long to = Math.min(one.to().toEpochDay(), other.to().toEpochDay());
    return 4 * (to - from + 1) >= 3 * Math.max(length(one), length(other));
  }

  private static long length(Period period) {
    return period.to().toEpochDay() - period.from().toEpochDay() + 1;
  }

  /** The last day within {@code period} up to which the text says that figures run. */
  Optional<LocalDate> cutoff(String plain, Period period) {
    Optional<LocalDate> last = Optional.empty();
    Matcher matcher = wording.cutoff().matcher(plain);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher, period.to().getYear());
      if (day.filter(d -> !d.isBefore(period.from()) && !d.isAfter(period.to())).isPresent()) {
        last = day;
      }
    }
    return last;
  }

  /** The day of groups {@code day month year}; empty for one that no calendar has. */
  static Optional<LocalDate> day(Matcher matcher, int yearIfNone) {
    return day(matcher, "", yearIfNone);
  }

  /** A first day without a year is the latest such day before the last one. */
  private static Optional<Period> interval(Matcher matcher) {
    Optional<LocalDate> last = day(matcher, 0);
    return last.flatMap(to -> day(matcher, "1", to.getYear()))
        .map(
            from ->
                matcher.group("year1") == null && from.isAfter(last.get())
                    ? from.minusYears(1)
                    : from)
        .filter(from -> !from.isAfter(last.get()))
        .map(from -> Period.between(from, last.get()));
  }

  private static Optional<LocalDate> day(Matcher matcher, String which, int yearIfNone) {
    String year = matcher.group("year" + which);
    String month = matcher.group("month" + which);
    String day = matcher.group("day" + which);
    if (month == null || day == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              year == null ? yearIfNone : Integer.parseInt(year),
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
