package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes running heads of several pages one: their words, their height, a number counting. */
final class HeadKeys {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–—|\\s]*(?:(?:trang|page|tr\\.)\\s*)?"
              + "\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–—|\\s]*");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Fewer letters beside a counting number may be a heading: an appendix on each page. */
  private static final int ENOUGH_LETTERS = 20;

  private static final double GRAIN = 6;

  private HeadKeys() {}

  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  /**
   * Equal keys on two pages speak for a head; each at two heights, lest a small shift part them.
   */
  static List<String> of(FlowLine line) {
    long grain = (long) Math.floor(line.baseline() / GRAIN);
    long next = line.baseline() / GRAIN - grain < 0.5 ? grain - 1 : grain + 1;
    List<String> keys = new ArrayList<>();
    for (String words : List.of(line.text(), counted(line))) {
      keys.add(grain + words);
      keys.add(next + words);
    }
    return keys;
  }

  /** Numbers as their distance from the page's own, where they can be nothing but page numbers. */
  private static String counted(FlowLine line) {
    Matcher number = NUMBER.matcher(line.text());
    boolean wordy =
        line.text().chars().filter(Character::isLetter).count() >= ENOUGH_LETTERS
            || isPageNumber(line.text());
    return number.replaceAll(
        found -> {
          int distance = Integer.parseInt(found.group()) - line.page();
          return wordy || distance > 0 ? "#" + distance : found.group();
        });
  }
}
