package org.baocao.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
  private final Days days;
  private final NumberWords words;
  private final List<Pattern> inText;

  PeriodReader(Wording wording) {
    this.wording = wording;
    this.days = new Days(wording);
    this.words = new NumberWords(wording.figures().numerals());
    this.inText = wording.periods().stream().filter(p -> !p.matcher(BARE_YEAR).matches()).toList();
  }

  /** The surest name of a period in the text, cut short where it says so itself, or its days. */
  Optional<Period> read(String text) {
    String plain = Spelling.plain(text);
    Optional<Period> interval = days.interval(plain);
    String rest = interval.isPresent() ? days.without(plain) : plain;
    return named(rest)
        .filter(period -> interval.isEmpty() || Days.areOf(interval.get(), period))
        .map(period -> days.cutoff(rest, period).map(day -> until(period, day)).orElse(period))
        .or(() -> interval);
  }

  /** The surest name of a period in plain text, whatever days stand beside it. */
  Optional<Period> named(String plain) {
    for (Pattern pattern : wording.periods()) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.find()) {
        return period(matcher);
      }
    }
    return Optional.empty();
  }

  /**
   * The period that running text names last; a year needs a word beside it, for a count has none.
   */
  Optional<Period> last(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder(days.without(Spelling.plain(text)));
    Period last = null;
    int lastAt = -1;
    for (Pattern pattern : inText) {
      Matcher matcher = pattern.matcher(plain.toString());
      while (matcher.find()) {
        if (matcher.start() > lastAt) {
          last = period(matcher).orElse(last);
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

  /** In digits, Roman or in words; 0 for none. */
  private int number(String numeral) {
    int number = numeral.isEmpty() ? 0 : Roman.number(numeral);
    return number > 0 ? number : words.read(numeral).map(BigDecimal::intValue).orElse(0);
  }

  private Optional<Period> period(Matcher matcher) {
    String begin = group(matcher, "begin");
    if (!begin.isEmpty()) {
      return between(begin, group(matcher, "end"));
    }
    String from = group(matcher, "from");
    if (!from.isEmpty()) {
      int first = Integer.parseInt(from);
      return Optional.of(years(first, Math.max(first, last(matcher, first))));
    }
    return Optional.of(within(Integer.parseInt(group(matcher, "year")), matcher));
  }

  private Period within(int year, Matcher matcher) {
    int quarter = number(group(matcher, "quarter"));
    int month = number(group(matcher, "month"));
    int first = number(group(matcher, "months"));
    int last = number(group(matcher, "lastmonths"));
    if (quarter > 0) {
      return Period.quarter(year, quarter);
    }
    if (month > 0) {
      return Period.month(YearMonth.of(year, month));
    }
    if (first > 0) {
      return Period.firstMonths(year, first);
    }
    if (last > 0) {
      return Period.lastMonths(year, last);
    }
    return has(matcher, "half1")
        ? Period.half(year, 1)
        : has(matcher, "half2") ? Period.half(year, 2) : Period.year(year);
  }

  /** From the beginning of one named period to the end of another, which says the year of both. */
  private Optional<Period> between(String begin, String end) {
    return named(end)
        .flatMap(
            last ->
                named(begin)
                    .or(() -> named(begin + " " + wording.yearWord() + " " + last.to().getYear()))
                    .filter(first -> !first.from().isAfter(last.to()))
                    .map(first -> Period.whole(first.from(), last.to())));
  }

  private static int last(Matcher matcher, int first) {
    String years = group(matcher, "years");
    String to = group(matcher, "to");
    return years.isEmpty()
        ? to.isEmpty() ? LAST_YEAR : Integer.parseInt(to)
        : first + Integer.parseInt(years) - 1;
  }

  private static Period years(int first, int last) {
    return Period.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static boolean has(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) && matcher.group(name) != null;
  }

  private static String group(Matcher matcher, String name) {
    return has(matcher, name) ? matcher.group(name) : "";
  }
}
