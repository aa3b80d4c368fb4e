package org.baocao.read.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as a Vietnamese Excel shows them: {@code 9.215}, {@code 58,59%}, {@code 31/03/2025}. A
 * workbook does not say in which country it was made. POI gets the digits' part of a format only:
 * of the whole it adds a zero to {@code "-"??}, shows what {@code ;;;} hides and changes digits in
 * quotes.
 */
final class ShownNumber {

  /** Built-in formats that take the order of day and month from the country. */
  private static final Map<Integer, String> DATES = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy h:mm");

  /** Longer numbers Excel shows with an exponent, which is no way to write a count. */
  private static final double MOST_SHOWN = 1e11;

  /** Would read as thousands. */
  private static final Pattern THREE_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

  /** Sections that say themselves for which numbers they are. */
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  /** Placeholders that leave a zero out. */
  private static final Pattern NO_ZERO = Pattern.compile("[#?,.%]+");

  /** Names of the format that shows as much as there is. */
  private static final Set<String> GENERAL = Set.of("general", "@");

  /** The number of some format that is not built in. */
  private static final int OWN = 1000;

  private static final Pattern NO_DIGIT = Pattern.compile("[^1-9]*");

  private final DataFormatter formatter = new DataFormatter(Locale.of("vi", "VN"));
  private final Map<String, List<FormatSection>> formats = new HashMap<>();
  private final boolean from1904;

  /** {@code from1904} says from which year the workbook counts its days. */
  ShownNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  String of(double value, int index, String format) {
    String pattern = DATES.getOrDefault(index, format);
    if (DateUtil.isADateFormat(index, pattern) || CONDITION.matcher(pattern).find()) {
      return formatter.formatRawCellContents(value, index, pattern, from1904).strip();
    }
    List<FormatSection> sections = formats.computeIfAbsent(pattern, FormatSection::all);
    boolean hasSign = sections.size() > 1 && value < 0;
    FormatSection section = sections.get(hasSign ? 1 : value == 0 && sections.size() > 2 ? 2 : 0);
    String number = number(Math.abs(value), section.number());
    boolean minus = value < 0 && !hasSign && !NO_DIGIT.matcher(number).matches();
    return ((minus ? "-" : "") + section.before() + number + section.after()).strip();
  }

  private String number(double value, String pattern) {
    if (pattern.isEmpty() || (value == 0 && NO_ZERO.matcher(pattern).matches())) {
      return "";
    }
    boolean general = GENERAL.contains(pattern.toLowerCase(Locale.ROOT));
    if (general && value >= MOST_SHOWN) {
      return BigDecimal.valueOf(value).toBigInteger().toString();
    }
    String digits = pattern.contains("/") ? pattern : pattern.replace('?', '#');
    String shown =
        general
            ? formatter.formatRawCellContents(value, 0, FormatSection.GENERAL)
            : formatter.formatRawCellContents(value, OWN, digits);
    return THREE_DECIMALS.matcher(shown.strip()).matches() ? shown.strip() + "0" : shown.strip();
  }
}
