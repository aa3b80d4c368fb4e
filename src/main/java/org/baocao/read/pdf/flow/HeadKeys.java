package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes running heads of several pages one: their words, their height, a number counting. */
final class HeadKeys {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–—|\\s]*(?:(?:trang|page|tr\\.)\\s*)?"
              + "\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–—|\\s]*");

  private static final Pattern ROMAN =
      Pattern.compile("[-–—|\\s]*((?i)x{0,3}(?:ix|iv|v?i{0,3}))[-–—|\\s]*");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Fewer letters beside a counting number may be a heading: an appendix on each page. */
  private static final int ENOUGH_LETTERS = 20;

  private static final double GRAIN = 6;

  private HeadKeys() {}

  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches() || roman(text) > 0;
  }

  /** Whether it is a number that a document of so many pages may have, in Arabic digits. */
  static boolean isWithin(String text, int pages) {
    Matcher number = NUMBER.matcher(text);
    return number.find() && Integer.parseInt(number.group()) <= pages;
  }

  /** The value of a line that is a Roman number and nothing else, else 0. */
  private static int roman(String text) {
    Matcher roman = ROMAN.matcher(text);
    if (!roman.matches()) {
      return 0;
    }
    int value = 0;
    int next = 0;
    String digits = roman.group(1).toLowerCase(Locale.ROOT);
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) == 'i' ? 1 : digits.charAt(i) == 'v' ? 5 : 10;
      value += digit < next ? -digit : digit;
      next = digit;
    }
    return value;
  }

  /**
   * Equal keys on two pages speak for a head; each at two heights, lest a small shift part them.
   */
  static List<String> of(FlowLine line) {
    long grain = (long) Math.floor(line.baseline() / GRAIN);
    long next = line.baseline() / GRAIN - grain < 0.5 ? grain - 1 : grain + 1;
    List<String> keys = new ArrayList<>();
    String counted = counted(line);
    String plain = isPageNumber(line.text()) ? counted : line.text();
    for (String words : List.of(plain, counted)) {
      keys.add(grain + words);
      keys.add(next + words);
    }
    return keys;
  }

  /** Numbers as their distance from the page's own, where they can be nothing but page numbers. */
  private static String counted(FlowLine line) {
    int roman = roman(line.text());
    if (roman > 0) {
      return "#" + (roman - line.page());
    }
    Matcher number = NUMBER.matcher(line.text());
    if (isPageNumber(line.text()) && number.find()) {
      return "#" + (Integer.parseInt(number.group()) - line.page());
    }
    boolean wordy = line.text().chars().filter(Character::isLetter).count() >= ENOUGH_LETTERS;
    return number.replaceAll(
        found -> {
          int distance = Integer.parseInt(found.group()) - line.page();
          return wordy || distance > 0 ? "#" + distance : found.group();
        });
  }
}
