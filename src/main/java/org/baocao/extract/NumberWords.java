package org.baocao.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;

/** Reads a number in words: {@code hai mươi lăm} is 25, {@code không có} is 0. */
final class NumberWords {

  private static final int TEN = 10;
  private static final int THOUSAND = 1000;

  private static final Pattern END = Pattern.compile("[.;]$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Integer> numerals = new HashMap<>();

  NumberWords(Map<String, Integer> numerals) {
    numerals.forEach((word, value) -> this.numerals.put(Spelling.plain(word), value));
  }

  /** The number that the whole text is. */
  Optional<BigDecimal> read(String text) {
    String plain = END.matcher(Spelling.plain(text).strip()).replaceFirst("");
    Integer whole = numerals.get(plain);
    return whole != null ? Optional.of(BigDecimal.valueOf(whole)) : sum(BLANKS.split(plain));
  }

  /** A word of ten, a hundred, a thousand multiplies the unit before it. */
  private Optional<BigDecimal> sum(String[] words) {
    long total = 0;
    long group = 0;
    long unit = 0;
    for (String word : words) {
      Integer value = numerals.get(word);
      if (value == null || value == 0 || (value < TEN && unit > 0)) {
        return Optional.empty();
      }
      if (value == THOUSAND) {
        total += Math.max(1, group + unit) * THOUSAND;
        group = 0;
        unit = 0;
      } else if (value >= TEN) {
        group += Math.max(1, unit) * value;
        unit = 0;
      } else {
        unit = value;
      }
    }
    return Optional.of(BigDecimal.valueOf(total + group + unit));
  }
}
