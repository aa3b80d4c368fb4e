package org.baocao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.extract.NumberReader.Printed;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Bound;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text, and leaves out dates, symbols, ordinals and other numbers. */
final class FigureFinder {

  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:(?:\\d{1,2}(?:\\.\\d{1,2})*\\s?[.)/]\\s*|\\d{1,2}(?:\\.\\d{1,2})+\\s+)(?=\\p{Lu})"
              + "|\\d{1,2}(?:\\.\\d{1,2})*\\s?[.)]\\s+(?=[\\p{L}\\d]))");

  private final Wording.Figures words;
  private final Pattern number;
  private final Pattern unit;
  private final Rates rates;
  private final Bounds bounds;
  private final NotFigures notFigures;

  FigureFinder(Wording.Figures words) {
    this.words = words;
    String unit =
        words.units().stream()
            .flatMap(List::stream)
            .map(Spelling::plain)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElse("(?!)");
    this.unit = Pattern.compile("\\s*(" + unit + ")(?![\\p{L}\\d])");
    this.number = Pattern.compile(number(unit));
    this.rates = new Rates(words, number);
    this.notFigures = new NotFigures(words.notFigures());
    this.bounds = new Bounds(words.bounds());
  }

  /** A count, a fraction, whose unit may stand twice ({@code 12 hồ sơ/15 hồ sơ}), or a rate. */
  private static String number(String unit) {
    return "(?=\\d)(?<![\\p{L}\\d.,/])(?<value>"
        + NumberReader.NUMBER
        + ")(?:\\s?/\\s?(?<of>"
        + NumberReader.NUMBER
        + ")|\\s?(?<unit>"
        + unit
        + ")\\s?/\\s?(?<whole>"
        + NumberReader.NUMBER
        + ")(?=\\s?\\k<unit>(?!\\p{L}))|\\s?(?<percent>%))?";
  }

  /** The plain text with every number that is no figure masked, letter by letter. */
  String masked(String text) {
    StringBuilder masked = new StringBuilder(Spelling.plain(text));
    if (text.chars().noneMatch(Character::isDigit)) {
      return masked.toString();
    }
    Matcher label = LABEL.matcher(text);
    if (label.lookingAt()) {
      NotFigures.mask(masked, label.start(), label.end());
    }
    notFigures.mask(masked);
    return masked.toString();
  }

  /** In the order of the text; {@code masked} comes from {@link #masked}. */
  List<Figure> figures(String text, String masked) {
    List<Figure> figures = new ArrayList<>();
    Matcher start = number.matcher(masked);
    int at = 0;
    while (start.find(at)) {
      Figure figure = figure(text, masked, start);
      if (figure != null) {
        figures.add(figure);
      }
      at = figure == null ? start.end() : Math.max(start.end(), figure.textEnd());
      if (at >= masked.length()) {
        break;
      }
    }
    return figures;
  }

  private @Nullable Figure figure(String text, String masked, Matcher start) {
    boolean percent = start.group("percent") != null;
    Matcher unitAt =
        unit.matcher(masked).region(start.end(), masked.length()).useTransparentBounds(true);
    boolean named = !percent && unitAt.lookingAt();
    NumberReader.Meaning meaning =
        percent
            ? NumberReader.Meaning.RATE
            : named && !words.measures().matcher(unitAt.group(1)).matches()
                ? NumberReader.Meaning.COUNT
                : NumberReader.Meaning.ANY;
    Printed value = printed(start.group("value"), meaning);
    if (value == null) {
      return null;
    }
    Bound bound = bounds.around(masked, start.start(), start.end());
    if (percent) {
      return rate(text, masked, start, value, bound);
    }
    Printed of = printed(of(start), meaning);
    String unitText = named ? text.substring(unitAt.start(1), unitAt.end(1)) : null;
    return counted(
        masked,
        start,
        new Counted(value, of, bound),
        named ? unitAt.end(1) : start.end(),
        unitText);
  }

  private static @Nullable String of(Matcher fraction) {
    String of = fraction.group("of");
    return of == null ? fraction.group("whole") : of;
  }

  /** A rate that stands alone, or before the fraction that it is of. */
  private Figure rate(String text, String masked, Matcher start, Printed rate, Bound bound) {
    Matcher fraction = rates.fraction(masked, start.end()).orElse(null);
    Figure of = fraction == null ? null : figure(text, masked, fraction);
    boolean isOf = of != null && rates.isOf(masked, rate.value(), start.start(), start.end(), of);
    return new Figure(
        start.start(),
        start.end(),
        of != null && isOf ? rates.closed(masked, of.textEnd()) : bounds.end(masked, start.end()),
        of != null && isOf ? of.value() : null,
        of != null && isOf ? of.of() : null,
        rate.value(),
        bound,
        of != null && isOf ? of.unit() : "%",
        isOf,
        rate.assumed());
  }

  private record Counted(Printed value, @Nullable Printed of, Bound bound) {}

  /** A count or a fraction with its unit, which ends at {@code end}, and the rate beside it. */
  private Figure counted(
      String masked, Matcher start, Counted counted, int end, @Nullable String unitText) {
    BigDecimal value = counted.value().value();
    Printed of = counted.of();
    BigDecimal whole = of == null ? null : of.value();
    Matcher rateAt = rates.behind(masked, end, value, whole);
    Printed rate = rateAt == null ? null : printed(rateAt.group(1), NumberReader.Meaning.RATE);
    return new Figure(
        start.start(),
        start.end(),
        rateAt == null ? end : rateAt.end(),
        value,
        whole,
        rate == null ? null : rate.value(),
        counted.bound(),
        unitText,
        false,
        Stream.of(counted.value(), of, rate)
            .filter(Objects::nonNull)
            .map(Printed::assumed)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  /** No column stands around a number in a sentence: the usual reading of its kind counts. */
  static @Nullable Printed printed(@Nullable String number, NumberReader.Meaning meaning) {
    return number == null
        ? null
        : NumberReader.number(number, meaning, () -> Marks.NONE).orElse(null);
  }
}
