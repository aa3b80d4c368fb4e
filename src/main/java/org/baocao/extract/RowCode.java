package org.baocao.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a row as printed, and what it may stand for where a spreadsheet changed it. */
record RowCode(String printed, Set<String> meant) {

  /** A day and a month as numbers, whatever word stands between them: {@code 1-thg 6}. */
  private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[-/]\\p{L}*(\\d{1,2})");

  private static final Pattern DAY_NAME = Pattern.compile("(\\d{1,2})[-/](\\p{L}{3})");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern END = Pattern.compile("[.,:)]+$");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\d]*");

  /** {@code text} is a cell's; blanks and trailing dots are no part of a code, a dash is none. */
  static RowCode of(String text) {
    String printed = END.matcher(BLANKS.matcher(text).replaceAll("")).replaceFirst("");
    if (NOTHING.matcher(printed).matches()) {
      return new RowCode("", Set.of(""));
    }
    int roman = ROMAN.matcher(printed).matches() ? Roman.number(printed) : 0;
    if (roman > 0) {
      return new RowCode(printed, Set.of(printed, Integer.toString(roman)));
    }
    Matcher numbers = DAY_MONTH.matcher(printed);
    if (numbers.matches()) {
      return date(printed, numbers.group(1), numbers.group(2));
    }
    Matcher named = DAY_NAME.matcher(printed);
    int month = named.matches() ? month(named.group(2)) : 0;
    return month > 0
        ? date(printed, named.group(1), Integer.toString(month))
        : new RowCode(printed, Set.of(printed.replace(',', '.').replace('-', '.')));
  }

  /** Which of the two was typed first depends on the country of the spreadsheet. */
  private static RowCode date(String printed, String day, String month) {
    int d = Integer.parseInt(day);
    int m = Integer.parseInt(month);
    String dayFirst = d + "." + m;
    return new RowCode(printed, d == m ? Set.of(dayFirst) : Set.of(dayFirst, m + "." + d));
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(name)) {
        return month.getValue();
      }
    }
    return 0;
  }
}
