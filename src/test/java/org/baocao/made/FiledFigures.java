package org.baocao.made;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.baocao.form.Indicator;

/** Figures as communes write them into cells, and what they say. */
final class FiledFigures {

  /**
   * @param says the number in plain digits, the text where it says none, null for a blank cell
   */
  record Figure(String printed, String says) {
    static final Figure BLANK = new Figure("", null);
  }

  private static final List<String> TEXTS =
      List.of("Loa truyền thanh", "Phiếu khảo sát", "Trang thông tin điện tử", "Đạt", "Trực tuyến");

  private final Layout.Value style;
  private final Random random;
  private final boolean comma;

  FiledFigures(Layout.Value style, Random random) {
    this.style = style;
    this.random = random;
    this.comma = random.nextInt(3) > 0;
  }

  Figure of(Indicator row) {
    if (row.kind() == Indicator.Kind.HEADING) {
      return Figure.BLANK;
    }
    if (random.nextInt(9) == 0) {
      return none(row.kind());
    }
    return switch (row.kind()) {
      case COUNT -> count(row);
      case RATE -> rate();
      case FLAG -> flag();
      default -> text(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  private Figure none(Indicator.Kind kind) {
    boolean words = style == Layout.Value.NONE_IN_WORDS;
    return switch (random.nextInt(4)) {
      case 0 -> text("-");
      case 1 -> kind == Indicator.Kind.TEXT ? text("Không") : new Figure("0", "0");
      case 2 ->
          words && kind == Indicator.Kind.COUNT
              ? new Figure(random.nextBoolean() ? "Không" : "Không có", "0")
              : Figure.BLANK;
      default -> Figure.BLANK;
    };
  }

  private static Figure text(String text) {
    return new Figure(text, text);
  }

  private Figure count(Indicator row) {
    boolean large = style == Layout.Value.GROUPED && random.nextBoolean();
    int value = large ? 1000 + random.nextInt(60_000) : random.nextInt(400);
    String digits =
        large ? grouped(value) : (value < 10 && random.nextBoolean() ? "0" : "") + value;
    String unit = row.unit() == null || row.unit().contains(",") ? "" : " " + row.unit();
    return switch (style) {
      case WITH_UNITS -> kinds(value, digits + unit);
      case WITH_MARKS -> new Figure(value + mark(), "" + value);
      default -> new Figure(digits, "" + value);
    };
  }

  private Figure kinds(int value, String printed) {
    return random.nextInt(8) == 0 && value > 1
        ? new Figure("0%d KH; %d QĐ".formatted(1, value - 1), "" + value)
        : new Figure(printed, "" + value);
  }

  private String mark() {
    return switch (random.nextInt(4)) {
      case 0 -> "(1)";
      case 1 -> "*";
      case 2 -> " (*)";
      default -> "";
    };
  }

  private static String grouped(int value) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    return new DecimalFormat("#,##0", symbols).format(value);
  }

  private Figure rate() {
    BigDecimal rate = BigDecimal.valueOf(random.nextInt(10_001), 2);
    BigDecimal shown = rate.setScale(random.nextInt(3), java.math.RoundingMode.DOWN);
    String digits = shown.toPlainString();
    String printed = comma ? digits.replace('.', ',') : digits;
    String sign = style == Layout.Value.WITH_UNITS ? (random.nextBoolean() ? "%" : " %") : "";
    return new Figure(printed + sign, digits);
  }

  private Figure flag() {
    return switch (random.nextInt(style == Layout.Value.NONE_IN_WORDS ? 5 : 2)) {
      case 0 -> new Figure("1", "1");
      case 1 -> new Figure("0", "0");
      case 2 -> new Figure("Có", "1");
      case 3 -> new Figure("x", "1");
      default -> new Figure("Không", "0");
    };
  }
}
