package org.baocao.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A span of days, both ends inside, and its ISO 8601 name: {@code 2021}, {@code 2025-Q1}, {@code
 * 2025-H1}, {@code 2025-03}, or {@code 2021-01-01/2025-03-31}.
 */
public record Period(String iso, LocalDate from, LocalDate to) implements Comparable<Period> {

  private static final Pattern PART =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?");

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins: " + iso);
    }
  }

  public static Period year(int year) {
    return months(Integer.toString(year), year, 1, 12);
  }

  /** {@code quarter} from 1 to 4. */
  public static Period quarter(int year, int quarter) {
    return months(year + "-Q" + quarter, year, 3 * quarter - 2, 3 * quarter);
  }

  /** {@code half} is 1 or 2. */
  public static Period half(int year, int half) {
    return months(year + "-H" + half, year, 6 * half - 5, 6 * half);
  }

  /** The first {@code months} of a year by the shortest name there is: 6 are its first half. */
  public static Period firstMonths(int year, int months) {
    return whole(LocalDate.of(year, 1, 1), YearMonth.of(year, months).atEndOfMonth());
  }

  /** The last {@code months} of a year by the shortest name there is. */
  public static Period lastMonths(int year, int months) {
    return whole(LocalDate.of(year, 13 - months, 1), LocalDate.of(year, 12, 31));
  }

  /** Whole months by the shortest name there is. */
  public static Period whole(LocalDate from, LocalDate to) {
    int year = from.getYear();
    return Stream.concat(
            Stream.of(year(year), half(year, 1), half(year, 2)),
            IntStream.rangeClosed(1, 4).mapToObj(quarter -> quarter(year, quarter)))
        .filter(named -> named.from.equals(from) && named.to.equals(to))
        .findFirst()
        .orElseGet(() -> between(from, to));
  }

  public static Period month(YearMonth month) {
    return months(month.toString(), month.getYear(), month.getMonthValue(), month.getMonthValue());
  }

  public static Period between(LocalDate from, LocalDate to) {
    return new Period(from + "/" + to, from, to);
  }

  /** A state on one day. */
  public static Period on(LocalDate day) {
    return between(day, day);
  }

  /** Reads any of the five shapes; anything else is an IllegalArgumentException. */
  public static Period parse(String iso) {
    Matcher part = PART.matcher(iso);
    if (part.matches()) {
      int year = Integer.parseInt(part.group(1));
      if (part.group(2) != null) {
        return quarter(year, Integer.parseInt(part.group(2)));
      }
      if (part.group(3) != null) {
        return half(year, Integer.parseInt(part.group(3)));
      }
      return part.group(4) == null ? year(year) : month(YearMonth.parse(iso));
    }
    int slash = iso.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a period: " + iso);
    }
    return between(
        LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
  }

  private static Period months(String iso, int year, int first, int last) {
    return new Period(iso, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  /** Whether it has no shorter name than that of so many whole months from the year's beginning. */
  public boolean spansFirstMonths() {
    boolean ofMonths = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    return iso.indexOf('/') >= 0
        && ofMonths
        && from.getYear() == to.getYear()
        && to.getMonthValue() < 12;
  }

  /** Whether every day of {@code other} lies within this period. */
  public boolean contains(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether some day lies in both. */
  public boolean meets(Period other) {
    return !from.isAfter(other.to) && !to.isBefore(other.from);
  }

  /** By beginning, then by end. */
  @Override
  public int compareTo(Period other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }

  @Override
  public String toString() {
    return iso;
  }
}
