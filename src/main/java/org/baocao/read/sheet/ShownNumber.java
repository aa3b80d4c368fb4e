package org.baocao.read.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers as a Vietnamese Excel shows them: {@code 9.215}, {@code 58,59%}, {@code 31/03/2025}. A
 * workbook does not say in which country it was made.
 */
final class ShownNumber {

  private static final String GENERAL = "General";

  /** Built-in formats that take the order of day and month from the country. */
  private static final Map<Integer, String> DATES = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy h:mm");

  /** Longer numbers Excel shows with an exponent, which is no way to write a count. */
  private static final double MOST_SHOWN = 1e11;

  /** Would read as thousands. */
  private static final Pattern THREE_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

  private final DataFormatter formatter = new DataFormatter(Locale.of("vi", "VN"));
  private final boolean from1904;

  /** {@code from1904} says from which year the workbook counts its days. */
  ShownNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  String of(double value, int index, String format) {
    if (format.equals(GENERAL) && Math.abs(value) >= MOST_SHOWN) {
      return BigDecimal.valueOf(value).toBigInteger().toString();
    }
    String pattern = DATES.getOrDefault(index, format);
    String shown = formatter.formatRawCellContents(value, index, pattern, from1904).strip();
    return THREE_DECIMALS.matcher(shown).matches() ? shown + "0" : shown;
  }
}
