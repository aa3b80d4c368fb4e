package org.baocao.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Indicator;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Assumption;
import org.baocao.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figure of an appendix cell: a bare number, a number with its unit, or a short
 * statement.
 */
final class CellReader {

  private static final String NUMBER = "\\d+\\s?[.,]\\s?\\d+|" + NumberReader.NUMBER;
  private static final Pattern BARE =
      Pattern.compile(
          "([-−]?)(\\d[\\d.,]*|\\d{1,3}(?:\\s\\d{3})+(?:,\\d+)?|\\d+\\s?[.,]\\s?\\d+)\\s*(%?)");

  /** The mark of a footnote is no part of a number: {@code 25(1)}, {@code 25*}. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?<=[\\d%\\p{L}])(?:\\(\\d\\)|\\s?\\(\\*+\\)|\\s?\\*+|[\u00B9\u00B2\u00B3\u2070-\u2079]+)$");

  private static final Pattern KIND =
      Pattern.compile("(" + NUMBER + ")\\s*(\\p{L}[\\p{L} .]*?)(?:[;,+]\\s*|$)");

  /**
   * What a cell says; all numbers are null where it says none.
   *
   * @param doubtful whether its number may well mean another one
   */
  record Amount(
      @Nullable BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal percent,
      Bound bound,
      @Nullable String unit,
      @Nullable Assumption assumed,
      boolean doubtful) {

    static final Amount NONE = exact(null, null);

    /** One more kind; the whole has a unit where there is one kind only. */
    Amount with(NumberReader.Printed number, @Nullable String kind) {
      BigDecimal sum = value == null ? number.value() : value.add(number.value());
      Assumption first = assumed == null ? number.assumed() : assumed;
      return new Amount(sum, null, null, bound, kind, first, doubtful || number.doubtful());
    }

    static Amount said(BigDecimal number, @Nullable String unit) {
      Assumption none = number.signum() == 0 ? Assumption.NONE_IS_ZERO : null;
      return new Amount(number, null, null, Bound.EXACT, unit, none, false);
    }

    static Amount exact(@Nullable BigDecimal value, @Nullable String unit) {
      return new Amount(value, null, null, Bound.EXACT, unit, null, false);
    }
  }

  /** The marks in the column of a cell, with or without those of rates. */
  interface Beside {
    Marks marks(boolean rates);
  }

  private final FigureFinder finder;
  private final Wording.Figures figures;
  private final NumberWords words;
  private final StuckLetters stuck;
  private final Pattern measures;
  private final Pattern yes;
  private final Pattern no;

  CellReader(Wording wording) {
    this.figures = wording.figures();
    this.finder = new FigureFinder(figures);
    this.words = new NumberWords(wording.figures().numerals());
    this.stuck = new StuckLetters(figures);
    this.measures = wording.figures().measures();
    this.yes = wording.figures().yes();
    this.no = wording.figures().no();
  }

  /** {@code indicator} is the row's, where the form knows it; {@code beside} are its column's. */
  Amount read(String printed, Optional<Indicator> indicator, Beside beside) {
    String text = NOTE.matcher(printed).replaceFirst("");
    String unit = indicator.map(Indicator::unit).orElse(null);
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      boolean count = indicator.filter(row -> row.kind() == Indicator.Kind.COUNT).isPresent();
      return bare(bare, unit, count, beside);
    }
    Optional<Amount> said = indicator.flatMap(row -> said(text, row));
    if (said.isPresent()) {
      return said.get();
    }
    Amount amount = kinds(text, unit, beside).orElseGet(() -> stated(text));
    // Where a rate is asked for, 18/34 gives none: the parts have rows of their own.
    return "%".equals(unit) && amount.value() != null
        ? new Amount(amount.percent(), null, null, amount.bound(), unit, null, false)
        : amount;
  }

  /** A number in words, where the row asks for one. */
  private Optional<Amount> said(String text, Indicator row) {
    return switch (row.kind()) {
      case FLAG -> flag(Spelling.plain(text)).map(flag -> Amount.exact(flag, row.unit()));
      case COUNT -> words.read(text).map(number -> Amount.said(number, row.unit()));
      case RATE, TEXT, HEADING -> Optional.empty();
    };
  }

  /** Yes or no in words, or by a tick. */
  private Optional<BigDecimal> flag(String plain) {
    return yes.matcher(plain).matches()
        ? Optional.of(BigDecimal.ONE)
        : no.matcher(plain).matches() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  /** Nothing that is counted is there in parts. */
  private Amount bare(Matcher bare, @Nullable String unit, boolean count, Beside beside) {
    String shown = bare.group(3).isEmpty() ? unit : "%";
    NumberReader.Meaning meaning = meaning(shown);
    boolean negative = !bare.group(1).isEmpty();
    return NumberReader.number(
            bare.group(2), meaning, () -> beside.marks(meaning == NumberReader.Meaning.RATE))
        .map(n -> n.doubtedIf(count && meaning == NumberReader.Meaning.COUNT && !n.isWhole()))
        .map(
            n ->
                new Amount(
                    negative ? n.value().negate() : n.value(),
                    null,
                    null,
                    Bound.EXACT,
                    shown,
                    n.assumed(),
                    n.doubtful()))
        .orElse(Amount.NONE);
  }

  private NumberReader.Meaning meaning(@Nullable String unit) {
    if (unit == null) {
      return NumberReader.Meaning.COUNT;
    }
    return unit.equals("%")
        ? NumberReader.Meaning.RATE
        : measures.matcher(Spelling.plain(unit)).matches()
            ? NumberReader.Meaning.ANY
            : NumberReader.Meaning.COUNT;
  }

  /** {@code 1 mô hình}, or several kinds that count together: {@code 01 KH; 01 QĐ} is 2. */
  private Optional<Amount> kinds(String text, @Nullable String asked, Beside beside) {
    Matcher kind = KIND.matcher(text);
    Amount sum = Amount.exact(BigDecimal.ZERO, null);
    int at = 0;
    while (at < text.length()) {
      if (!kind.region(at, text.length()).lookingAt()) {
        return Optional.empty();
      }
      String unit = kind.group(2);
      if (at > 0 && figures.scale(unit).isPresent()) {
        return Optional.empty();
      }
      Optional<NumberReader.Printed> number =
          NumberReader.number(kind.group(1), meaning(unit), () -> beside.marks(false));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      boolean doubt = kind.end(1) == kind.start(2) && stuck.areNoUnit(unit, asked);
      sum = sum.with(number.get().doubtedIf(doubt), at == 0 ? unit : null);
      at = kind.end();
    }
    return at == 0 || text.contains("%") ? Optional.empty() : Optional.of(sum);
  }

  /** A statement: {@code Đến nay đạt 89,43%} or {@code 19/20 cbcc, đạt 95%}, if it is one. */
  private Amount stated(String text) {
    List<Figure> figures = finder.figures(text, finder.masked(text));
    if (figures.size() != 1) {
      return Amount.NONE;
    }
    Figure figure = figures.get(0);
    return new Amount(
        figure.value(),
        figure.of(),
        figure.percent(),
        figure.bound(),
        figure.unit(),
        figure.assumed(),
        StuckLetters.areAmongDigits(text));
  }
}
