package org.baocao.search.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** What a query asks of a passage. */
public sealed interface Asked {

  /** All of these words, whatever their order. */
  record Words(String text) implements Asked {}

  /** These words side by side. */
  record Phrase(String text) implements Asked {}

  /** A word that begins so. */
  record Prefix(String letters) implements Asked {}

  /** A word with so many letters other, more or less. */
  record Fuzzy(String word, int edits) implements Asked {}

  record Not(Asked asked) implements Asked {}

  record And(List<Asked> all) implements Asked {
    public And {
      all = List.copyOf(all);
    }
  }

  /** At least so many of these. */
  record Or(List<Asked> any, int least) implements Asked {
    public Or {
      any = List.copyOf(any);
    }

    public Or(List<Asked> any) {
      this(any, 1);
    }
  }

  /** Of a report whose sender, province or form is called so. */
  record Named(Field field, String name) implements Asked {}

  /** Of the report with that id. */
  record Of(long report) implements Asked {}

  /** In a section, an appendix or a row of that number. */
  record In(String place) implements Asked {}

  /** A passage of that nature: a value of the field {@code kind} or {@code severity}. */
  record Kind(Field field, String value) implements Asked {}

  /** Of a report about a time that meets this one; ends may be open. */
  record During(@Nullable LocalDate from, @Nullable LocalDate to) implements Asked {}

  /** Of a report about exactly that time. */
  record About(Period period) implements Asked {}

  /** Of a report issued then; ends may be open. */
  record Issued(@Nullable LocalDate from, @Nullable LocalDate to) implements Asked {}

  /** {@code newest}, {@code older} or {@code all}. */
  record Version(String value) implements Asked {}

  /**
   * With a figure of an indicator.
   *
   * @param during of that time, null for any
   * @param percent whether its rate is meant where it has a count and a rate
   */
  record Figure(
      String indicator,
      @Nullable Period during,
      Comparison comparison,
      BigDecimal number,
      boolean percent)
      implements Asked {}

  /** Fields that a query may name. */
  enum Field {
    LOCALITY,
    PROVINCE,
    FORM,
    YEAR,
    PERIOD,
    DATE,
    APPENDIX,
    SECTION,
    KIND,
    SEVERITY,
    VERSION
  }

  /** How two numbers stand to each other. */
  enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    public boolean holds(BigDecimal one, BigDecimal other) {
      int order = one.compareTo(other);
      return switch (this) {
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case EQUAL -> order == 0;
        case AT_LEAST -> order >= 0;
        case MORE -> order > 0;
      };
    }
  }
}
