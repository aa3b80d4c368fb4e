package org.baocao.search.query;

import org.baocao.search.query.Mistake.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through the characters of a query. */
final class Scanner {

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";
  private static final String ENDS = "()<>=" + OPENING + "”»";

  private final String query;
  private int at;

  Scanner(String query) {
    this.query = query;
  }

  void blanks() {
    while (at < query.length() && isBlank(query.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean atEnd() {
    return at == query.length();
  }

  boolean sees(char c) {
    return at < query.length() && query.charAt(at) == c;
  }

  /** Takes {@code sign} where it stands next. */
  boolean takes(String sign) {
    boolean there = query.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  boolean seesQuote() {
    return at < query.length() && OPENING.indexOf(query.charAt(at)) >= 0;
  }

  boolean seesBlank() {
    return at < query.length() && isBlank(query.charAt(at));
  }

  /** What stands in the quotation marks that begin here. */
  String quoted() {
    int from = at + 1;
    int to = from;
    while (to < query.length() && CLOSING.indexOf(query.charAt(to)) < 0) {
      to++;
    }
    if (to == query.length()) {
      throw new Mistake.Found(Kind.OPEN_QUOTE, query.substring(at));
    }
    at = to + 1;
    return query.substring(from, to);
  }

  /** What stands up to the next blank, bracket, quotation mark or comparison. */
  String chunk() {
    int from = at;
    while (at < query.length()
        && !isBlank(query.charAt(at))
        && ENDS.indexOf(query.charAt(at)) < 0) {
      at++;
    }
    if (from == at && at < query.length()) {
      at++;
      return "";
    }
    return query.substring(from, at);
  }

  /** The comparison that stands next, blanks before it aside; null for none. */
  Asked.@Nullable Comparison comparison() {
    int before = at;
    blanks();
    for (Asked.Comparison each :
        new Asked.Comparison[] {
          Asked.Comparison.AT_MOST,
          Asked.Comparison.AT_LEAST,
          Asked.Comparison.LESS,
          Asked.Comparison.MORE,
          Asked.Comparison.EQUAL
        }) {
      if (takes(each.sign())) {
        blanks();
        return each;
      }
    }
    at = before;
    return null;
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }
}
