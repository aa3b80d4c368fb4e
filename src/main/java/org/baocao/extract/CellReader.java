package org.baocao.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Indicator;
import org.baocao.form.Wording;
import org.baocao.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figure of an appendix cell: a bare number, a number with its unit, or a short
 * statement.
 */
final class CellReader {

  private static final String NUMBER = "\\d[\\d.,]*(?:\\s\\d{3})*|\\d+\\s?[.,]\\s?\\d+";
  private static final Pattern BARE =
      Pattern.compile("(\\d{1,3}(?:\\s\\d{3})+|\\d+\\s?[.,]\\s?\\d+|\\d[\\d.,]*)\\s*(%?)");
  private static final Pattern KIND =
      Pattern.compile("(" + NUMBER + ")\\s*(\\p{L}[\\p{L} .]*?)(?:[;,+]\\s*|$)");

  /** What a cell says; all numbers are null where it says none. */
  record Amount(
      @Nullable BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal percent,
      Bound bound,
      @Nullable String unit) {

    static final Amount NONE = new Amount(null, null, null, Bound.EXACT, null);
  }

  private final FigureFinder finder;

  CellReader(Wording wording) {
    this.finder = new FigureFinder(wording.figures());
  }

  /** {@code indicator} is the row's, where the form knows it. */
  Amount read(String text, Optional<Indicator> indicator) {
    String unit = indicator.map(Indicator::unit).orElse(null);
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      boolean rate = !bare.group(2).isEmpty() || "%".equals(unit);
      Optional<BigDecimal> value =
          rate ? NumberReader.read(bare.group(1), true) : NumberReader.count(bare.group(1));
      String shown = bare.group(2).isEmpty() ? unit : "%";
      return value.map(v -> new Amount(v, null, null, Bound.EXACT, shown)).orElse(Amount.NONE);
    }
    Amount amount = kinds(text).orElseGet(() -> stated(text));
    // Where a rate is asked for, 18/34 gives none: the parts have rows of their own.
    return "%".equals(unit) && amount.value() != null
        ? new Amount(amount.percent(), null, null, amount.bound(), unit)
        : amount;
  }

  /** {@code 1 mô hình}, or several kinds that count together: {@code 01 KH; 01 QĐ} is 2. */
  private static Optional<Amount> kinds(String text) {
    Matcher kind = KIND.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    String unit = null;
    int at = 0;
    while (at < text.length()) {
      if (!kind.region(at, text.length()).lookingAt()) {
        return Optional.empty();
      }
      Optional<BigDecimal> count = NumberReader.count(kind.group(1));
      if (count.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(count.get());
      unit = at == 0 ? kind.group(2) : null;
      at = kind.end();
    }
    return at == 0 || text.contains("%")
        ? Optional.empty()
        : Optional.of(new Amount(sum, null, null, Bound.EXACT, unit));
  }

  /**
   * A statement such as {@code Đến nay đạt 89,43%} or {@code 19/20 cbcc, đạt 95%}, if it is one.
   */
  private Amount stated(String text) {
    List<Figure> figures = finder.figures(text, finder.masked(text));
    if (figures.size() != 1) {
      return Amount.NONE;
    }
    Figure figure = figures.get(0);
    return new Amount(figure.value(), figure.of(), figure.percent(), figure.bound(), figure.unit());
  }
}
