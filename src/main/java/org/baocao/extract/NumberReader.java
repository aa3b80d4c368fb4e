package org.baocao.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as printed in Vietnamese: {@code 9.215} is 9215, {@code 58,59} and {@code 58.59}
 * are 58.59, {@code 1 234} is 1234; the decimals are kept as printed.
 */
final class NumberReader {

  /** A number in running text, without a sign. */
  static final String NUMBER = "\\d{1,3}(?:[ ]\\d{3})+(?![\\d.,])|\\d+(?:[.,]\\d+)*";

  private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
  private static final Pattern COMMAED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");
  private static final Pattern MANY_COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");

  private NumberReader() {}

  /**
   * @param rate whether a rate in percent is meant: {@code 98.125} is then no 98125
   */
  static Optional<BigDecimal> read(String text, boolean rate) {
    String digits = text.replaceAll("[\\s\\u00A0]+", "");
    String normal;
    if (digits.contains(".") && digits.contains(",")) {
      boolean commaLast = digits.lastIndexOf(',') > digits.lastIndexOf('.');
      normal = commaLast ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    } else if (!rate && DOTTED.matcher(digits).matches()) {
      normal = digits.replace(".", "");
    } else if (MANY_COMMAS.matcher(digits).matches()) {
      normal = digits.replace(",", "");
    } else {
      normal = digits.replace(',', '.');
    }
    return PLAIN.matcher(normal).matches() ? Optional.of(new BigDecimal(normal)) : Optional.empty();
  }

  /** As {@link #read}, for what is counted in whole numbers: {@code 1,234} is 1234 too. */
  static Optional<BigDecimal> count(String text) {
    String digits = text.replaceAll("[\\s\\u00A0]+", "");
    return COMMAED.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(",", "")))
        : read(text, false);
  }
}
