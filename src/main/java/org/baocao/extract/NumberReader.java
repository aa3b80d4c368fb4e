package org.baocao.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.baocao.model.Assumption;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as printed in Vietnamese: {@code 9.215} is 9215, {@code 58,59} and {@code 58.59}
 * are 58.59, {@code 1 234} is 1234; the decimals are kept as printed.
 */
final class NumberReader {

  /** A number in running text, without a sign. */
  static final String NUMBER =
      "\\d{1,3}(?:[ ]\\d{3})+(?:,\\d+)?(?!\\d|[.,]\\d)|\\d{1,3},[ ]\\d{1,2}(?=\\s?%)|\\d+(?:[.,]\\d+)*";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3})+(?:,\\d+)?|(?:,\\d{3})+(?:\\.\\d+)?)");
  private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private NumberReader() {}

  /** What is meant: it tells what a mark before three digits is. */
  enum Meaning {
    /** Whole numbers. */
    COUNT,
    /** In percent. */
    RATE,
    /** Money, points, areas, or anything at all. */
    ANY
  }

  /**
   * A value, and how it came about.
   *
   * @param doubtful whether what stands around the number speaks for another reading too
   */
  record Printed(BigDecimal value, @Nullable Assumption assumed, boolean doubtful) {

    Printed doubtedIf(boolean doubted) {
      return new Printed(value, assumed, doubtful || doubted);
    }

    boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }
  }

  /** Empty for what is no number by any custom, such as {@code 1.23.456}. */
  static Optional<Printed> number(String text, Meaning meaning, Supplier<Marks> beside) {
    String digits = BLANKS.matcher(text).replaceAll("");
    if (ONE_GROUP.matcher(digits).matches()) {
      return Optional.of(twoWays(digits, meaning, beside.get()));
    }
    if (GROUPED.matcher(digits).matches()) {
      int decimals = decimals(digits);
      String whole = digits.substring(0, decimals).replaceAll("[.,]", "");
      return sure(whole + digits.substring(decimals).replace(',', '.'));
    }
    return PLAIN.matcher(digits).matches() ? sure(digits.replace(',', '.')) : Optional.empty();
  }

  /** Where the decimals of a number in groups begin: at its only mark of the other kind. */
  private static int decimals(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    char mark = digits.charAt(last);
    return digits.indexOf(mark == '.' ? ',' : '.') >= 0 ? last : digits.length();
  }

  private static Optional<Printed> sure(String normal) {
    return Optional.of(new Printed(new BigDecimal(normal), null, false));
  }

  /** One mark before exactly three digits. */
  private static Printed twoWays(String digits, Meaning meaning, Marks beside) {
    boolean dot = digits.indexOf('.') >= 0;
    BigDecimal decimals = new BigDecimal(digits.replace(',', '.'));
    boolean opens =
        switch (meaning) {
          case COUNT -> false;
          case RATE -> decimals.compareTo(WHOLE) <= 0 || !dot;
          case ANY -> dot ? beside.onlyDecimals('.') : !beside.onlyThousands(',');
        };
    boolean against = opens ? beside.thousands(dot ? '.' : ',') : beside.decimals(dot ? '.' : ',');
    boolean large = meaning == Meaning.RATE && (dot ? !opens : decimals.compareTo(WHOLE) > 0);
    return opens
        ? new Printed(decimals, Assumption.DECIMALS, against || large)
        : new Printed(decimals.movePointRight(3), Assumption.THOUSANDS, against || large);
  }
}
