package org.baocao.made;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** How a commune lays out the appendices of one report: an answer to each question of form. */
public record Layout(
    Title title,
    Code code,
    Label label,
    Header header,
    Beside beside,
    Value value,
    Rows rows,
    Pieces pieces) {

  /** What stands over a table. */
  public enum Title {
    NUMBERED,
    CAPITAL_ROMAN,
    WITH_NUMBER_SIGN,
    MODEL,
    TABLE,
    COLON,
    SHORT,
    IN_A_ROW,
    ON_TWO_LINES,
    WITH_A_NOTE,
    WITHOUT_NUMBER
  }

  /** What the column of codes holds. */
  public enum Code {
    AS_ASKED,
    DOTTED,
    COMMAS,
    DASHES,
    CHILDREN_BLANK,
    CHILDREN_DASHED,
    BLANK,
    NO_COLUMN,
    RENUMBERED,
    TOP_ROMAN
  }

  /** How rows are worded. */
  public enum Label {
    AS_ASKED,
    ABBREVIATED,
    MISTYPED,
    DECOMPOSED,
    WITH_ITS_UNIT,
    WITHOUT_BRACKETS,
    ON_TWO_ROWS,
    CODE_IN_IT
  }

  /** What the columns of figures are called. */
  public enum Header {
    YEARS,
    BARE_YEARS,
    FALLING,
    CUT_OFF,
    CUT_OFF_WITH_YEAR,
    QUARTER_LAST,
    MONTHS_LAST,
    WITH_A_TOTAL,
    WITH_THE_WHOLE,
    UNDER_A_LABEL
  }

  /** What stands beside the figures. */
  public enum Beside {
    NOTHING,
    UNIT_BEFORE,
    UNIT_BEHIND,
    NOTES,
    EMPTY_COLUMN
  }

  /** How figures are written. */
  public enum Value {
    BARE,
    WITH_UNITS,
    WITH_MARKS,
    GROUPED,
    NONE_IN_WORDS
  }

  /** Which rows there are. */
  public enum Rows {
    ALL,
    SOME_MISSING,
    ONE_INSERTED,
    TWO_SWAPPED,
    IN_GROUPS
  }

  /** How a table is cut. */
  public enum Pieces {
    WHOLE,
    TWO,
    THREE,
    HEADER_REPEATED
  }

  public static Layout drawn(Random random) {
    return new Layout(
        of(Title.values(), random),
        of(Code.values(), random),
        of(Label.values(), random),
        of(Header.values(), random),
        of(Beside.values(), random),
        of(Value.values(), random),
        of(Rows.values(), random),
        of(Pieces.values(), random));
  }

  /** The first eleven have every answer. */
  public static Layout numbered(int i) {
    return new Layout(
        Title.values()[i % 11],
        Code.values()[i % 10],
        Label.values()[i % 8],
        Header.values()[(i + 3) % 10],
        Beside.values()[i % 5],
        Value.values()[(i + 1) % 5],
        Rows.values()[(i + 2) % 5],
        Pieces.values()[i % 4]);
  }

  private static <T> T of(T[] some, Random random) {
    return some[random.nextInt(some.length)];
  }

  /** The answers by name. */
  public List<String> answers() {
    return Stream.<Enum<?>>of(title, code, label, header, beside, value, rows, pieces)
        .map(answer -> answer.getDeclaringClass().getSimpleName() + "." + answer)
        .toList();
  }
}
