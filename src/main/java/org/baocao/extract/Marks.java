package org.baocao.extract;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What dots and commas are in a column, by the numbers that can be read in one way only. */
record Marks(Set<Use> seen) {

  static final Marks NONE = new Marks(Set.of());

  private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.,]*\\d)\\s*%?");
  private static final Pattern DECIMALS =
      Pattern.compile("(?:0|[1-9]\\d*)([.,])(?:\\d{1,2}|\\d{4,})|0([.,])\\d+");
  private static final Pattern GROUPS =
      Pattern.compile("[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})+");

  /** A mark and what it is there for. */
  enum Use {
    DOT_DECIMALS,
    DOT_THOUSANDS,
    COMMA_DECIMALS,
    COMMA_THOUSANDS
  }

  static Marks of(Collection<String> cells) {
    Set<Use> seen = EnumSet.noneOf(Use.class);
    for (String cell : cells) {
      Matcher number = NUMBER.matcher(cell.strip());
      if (number.matches()) {
        String digits = number.group(1);
        boolean dot = digits.indexOf('.') >= 0;
        if (DECIMALS.matcher(digits).matches()) {
          seen.add(dot ? Use.DOT_DECIMALS : Use.COMMA_DECIMALS);
        } else if (GROUPS.matcher(digits).matches()) {
          seen.add(dot ? Use.DOT_THOUSANDS : Use.COMMA_THOUSANDS);
        }
      }
    }
    return new Marks(seen);
  }

  boolean decimals(char mark) {
    return seen.contains(mark == '.' ? Use.DOT_DECIMALS : Use.COMMA_DECIMALS);
  }

  boolean thousands(char mark) {
    return seen.contains(mark == '.' ? Use.DOT_THOUSANDS : Use.COMMA_THOUSANDS);
  }

  /** The column has decimals behind this mark, and behind no other. */
  boolean onlyDecimals(char mark) {
    return decimals(mark) && !thousands(mark) && !decimals(mark == '.' ? ',' : '.');
  }

  /** The column parts thousands with this mark, and has no decimals behind it. */
  boolean onlyThousands(char mark) {
    return (thousands(mark) || decimals(mark == '.' ? ',' : '.')) && !decimals(mark);
  }
}
