package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed in a style reads as the same number, decimals included. */
class PrintedNumbersTest {

  /** Marks of thousands and decimals; no mark of thousands is \0. */
  record Style(char thousands, char decimals) {
    String print(BigDecimal value) {
      DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
      symbols.setGroupingSeparator(thousands);
      symbols.setDecimalSeparator(decimals);
      String places = value.scale() == 0 ? "" : "." + "0".repeat(value.scale());
      return new DecimalFormat((thousands == 0 ? "0" : "#,##0") + places, symbols).format(value);
    }
  }

  @Provide
  Arbitrary<Style> styles() {
    return Arbitraries.of(
        new Style('.', ','),
        new Style(',', '.'),
        new Style(' ', ','),
        new Style((char) 0, ','),
        new Style((char) 0, '.'));
  }

  @Provide
  Arbitrary<BigDecimal> counts() {
    return Arbitraries.longs().between(0, 999_999_999).map(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 10_000), Arbitraries.integers().between(0, 3))
        .as(
            (whole, scale) ->
                BigDecimal.valueOf(whole)
                    .movePointLeft(2)
                    .setScale(scale, java.math.RoundingMode.DOWN));
  }

  @Property
  void counts(@ForAll("counts") BigDecimal value, @ForAll("styles") Style style) {
    String printed = style.print(value);
    assertEquals(value, read(printed, NumberReader.Meaning.COUNT), printed);
  }

  @Property
  void rates(@ForAll("rates") BigDecimal value, @ForAll("styles") Style style) {
    String printed = style.print(value);
    assertEquals(value, read(printed, NumberReader.Meaning.RATE), printed);
  }

  private static BigDecimal read(String printed, NumberReader.Meaning meaning) {
    return NumberReader.number(printed, meaning, () -> Marks.of(List.of(printed)))
        .orElseThrow()
        .value();
  }
}
