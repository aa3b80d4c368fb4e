package org.baocao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Period;

/** Reads the period that a title or a column's header names. */
final class PeriodReader {

  /** Of a period "up to now": whatever contains it contains it to its own end. */
  private static final int LAST_YEAR = 2999;

  private static final String BARE_YEAR = "2020";

  private final Wording wording;
  private final NumberWords words;

  PeriodReader(Wording wording) {
    this.wording = wording;
    this.words = new NumberWords(wording.figures().numerals());
  }

  /** The surest name of a period in the text, cut short where it says so itself. */
  Optional<Period> read(String text) {
    String plain = Spelling.plain(text);
    for (Pattern pattern : wording.periods()) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.find()) {
        Period period = period(matcher);
        return Optional.of(cutoff(plain, period).map(day -> until(period, day)).orElse(period));
      }
    }
    return Optional.empty();
  }

  /**
   * The period that running text names last; a year needs a word beside it, for a count has none.
   */
  Optional<Period> last(String text) {
    StringBuilder plain = new StringBuilder(Spelling.plain(text));
    Period last = null;
    int lastAt = -1;
    for (Pattern pattern : wording.periods()) {
      if (pattern.matcher(BARE_YEAR).matches()) {
        continue;
      }
      Matcher matcher = pattern.matcher(plain.toString());
      while (matcher.find()) {
        if (matcher.start() > lastAt) {
          last = period(matcher);
          lastAt = matcher.start();
        }
        // a year within a range is not named by itself
        plain.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
      }
    }
    return Optional.ofNullable(last);
  }

  /** {@code period}, ending on {@code day}. */
  static Period until(Period period, LocalDate day) {
    return day.isBefore(period.to()) ? Period.between(period.from(), day) : period;
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
    String year = group(matcher, "year");
    String month = group(matcher, "month");
    String day = group(matcher, "day");
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              year.isEmpty() ? yearIfNone : Integer.parseInt(year),
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Period period(Matcher matcher) {
    String from = group(matcher, "from");
    if (!from.isEmpty()) {
      int first = Integer.parseInt(from);
      String to = group(matcher, "to");
      int last = to.isEmpty() ? LAST_YEAR : Math.max(first, Integer.parseInt(to));
      return Period.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
    int year = Integer.parseInt(group(matcher, "year"));
    String quarter = group(matcher, "quarter");
    if (!quarter.isEmpty()) {
      return Period.quarter(year, Roman.number(quarter));
    }
    String month = group(matcher, "month");
    if (!month.isEmpty()) {
      return Period.month(YearMonth.of(year, Integer.parseInt(month)));
    }
    String months = group(matcher, "months");
    if (!months.isEmpty()) {
      return firstMonths(
          year,
          Character.isDigit(months.charAt(0))
              ? Integer.parseInt(months)
              : words.read(months).orElseThrow().intValueExact());
    }
    return has(matcher, "half1")
        ? Period.half(year, 1)
        : has(matcher, "half2") ? Period.half(year, 2) : Period.year(year);
  }

  /** From January on. */
  private static Period firstMonths(int year, int months) {
    return switch (months) {
      case 3 -> Period.quarter(year, 1);
      case 6 -> Period.half(year, 1);
      case 12 -> Period.year(year);
      default ->
          Period.between(LocalDate.of(year, 1, 1), YearMonth.of(year, months).atEndOfMonth());
    };
  }

  private static boolean has(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) && matcher.group(name) != null;
  }

  private static String group(Matcher matcher, String name) {
    return has(matcher, name) ? matcher.group(name) : "";
  }
}
