package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was planted in a report.
 *
 * @param truth the wrong places, and what should stand there
 * @param flaw null where numbers are wrong
 * @param decided whether an equality breaks, so that the report says what would be true
 */
record Fault(Kind kind, Map<Mark, BigDecimal> truth, @Nullable Flaw flaw, boolean decided) {

  /** What can go wrong. */
  enum Kind {
    DIGITS_SWAPPED("two digits swapped"),
    DIGIT_LOST("a digit lost"),
    DIGIT_DOUBLED("a digit doubled"),
    MARK_LOST("decimal mark lost"),
    MARK_MISPLACED("decimal mark misplaced"),
    THOUSANDS_MARK("thousands mark as a decimal mark"),
    THOUSANDFOLD("a thousand times too much"),
    SIGN("a sign"),
    ROWS_SWAPPED("two rows swapped"),
    COLUMNS_SWAPPED("two columns of a row swapped"),
    COPIED("last year's number copied"),
    YEAR_LEFT_OUT("a year left out of a total"),
    PART_LEFT_OUT("a part left out of a total"),
    SAME_AMOUNT("the same amount too high in both parts of a fraction"),
    RATE_OFF("a rate that does not match its fraction"),
    PART_ABOVE_WHOLE("a part above its whole"),
    CODING("a coding that does not exist"),
    TEXT_AGAINST_TABLE("text against table"),
    STATED_OTHERWISE("stated twice, differently"),
    APPENDIX_MISSING("an appendix missing"),
    ROW_MISSING("a row missing"),
    NUMBER_MISSING("no number"),
    DATE_MISSING("no date"),
    COLUMN_DOUBLED("a column doubled"),
    UNIT_MIXED("units mixed"),
    UNSIGNED("unsigned"),
    WRONG_PERIOD("wrong period");

    private final String says;

    Kind(String says) {
      this.says = says;
    }

    String says() {
      return says;
    }

    /** Whether one number was typed wrongly, so that the number itself shows how. */
    boolean isTyping() {
      return compareTo(SIGN) <= 0;
    }
  }

  /** A report and the fault that it has now. */
  record Planted(MadeReport report, Fault fault) {}
}
