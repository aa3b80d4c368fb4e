package org.baocao.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one line of the rule language, by recursive descent:
 *
 * <pre>
 * rule       = [ "if" relation "then" ] relation { "or" relation }
 * relation   = sum ( "=" | "≤" | "≥" | "&lt;" | "&gt;" ) sum | sum "in" "{" number { "," number } "}"
 * sum        = product { ( "+" | "-" ) product }
 * product    = factor { ( "*" | "/" ) factor }
 * factor     = number | "(" sum ")" | [ "of" | "percent" ] [ "sum years" | "last" ] name [ "?" ]
 * </pre>
 */
final class RelationParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(PL\\d+/[\\p{Alnum}.]+|[a-z][a-z.-]*|\\d+(?:\\.\\d+)?|<=|>=|[-+*/=≤≥<>(){},?])");

  private final String given;
  private final String place;
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private int next;

  private RelationParser(String given, String place) {
    this.given = given;
    this.place = place;
    tokenize();
  }

  /** A mistake is a {@link FormException} that names {@code place} and the column. */
  static Relation parse(String given, String place) {
    RelationParser parser = new RelationParser(given, place);
    Relation relation = parser.rule();
    if (parser.next < parser.tokens.size()) {
      throw parser.error("unexpected '" + parser.tokens.get(parser.next) + "'");
    }
    return relation;
  }

  private void tokenize() {
    Matcher token = TOKEN.matcher(given);
    int at = 0;
    while (at < given.stripTrailing().length()) {
      if (!token.region(at, given.length()).lookingAt()) {
        throw new FormException(place + ", column " + (at + 1), "cannot read '" + given + "'");
      }
      tokens.add(token.group(1));
      columns.add(token.start(1) + 1);
      at = token.end();
    }
  }

  private Relation rule() {
    if (!take("if")) {
      return either();
    }
    Relation condition = either();
    expect("then");
    return new Relation.Implication(condition, either());
  }

  private Relation either() {
    List<Relation> relations = new ArrayList<>(List.of(relation()));
    while (take("or")) {
      relations.add(relation());
    }
    return relations.size() == 1 ? relations.get(0) : new Relation.Either(relations);
  }

  private Relation relation() {
    Expression left = sum();
    if (take("in")) {
      return new Relation.Member(left, values());
    }
    Relation.Comparator comparator =
        switch (advance("a comparison")) {
          case "=" -> Relation.Comparator.EQUAL;
          case "≤", "<=" -> Relation.Comparator.AT_MOST;
          case "≥", ">=" -> Relation.Comparator.AT_LEAST;
          case "<" -> Relation.Comparator.LESS;
          case ">" -> Relation.Comparator.MORE;
          default -> throw back("expected = ≤ ≥ < > or 'in'");
        };
    return new Relation.Comparison(left, comparator, sum());
  }

  private List<BigDecimal> values() {
    expect("{");
    List<BigDecimal> values = new ArrayList<>();
    do {
      values.add(number(advance("a number")));
    } while (take(","));
    expect("}");
    return values;
  }

  private Expression sum() {
    Expression left = product();
    while (peek("+") || peek("-")) {
      char operator = advance("an operator").charAt(0);
      left = new Expression.Operation(operator, left, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = factor();
    while (peek("*") || peek("/")) {
      char operator = advance("an operator").charAt(0);
      left = new Expression.Operation(operator, left, factor());
    }
    return left;
  }

  private Expression factor() {
    if (take("(")) {
      Expression inner = sum();
      expect(")");
      return inner;
    }
    if (next < tokens.size() && Character.isDigit(tokens.get(next).charAt(0))) {
      return new Expression.Constant(number(advance("a number")));
    }
    Expression.Part part =
        take("of")
            ? Expression.Part.OF
            : take("percent") ? Expression.Part.PERCENT : Expression.Part.VALUE;
    Expression.Over over = Expression.Over.EACH;
    if (take("sum")) {
      expect("years");
      over = Expression.Over.SUM;
    } else if (take("last")) {
      over = Expression.Over.LAST;
    }
    String name = advance("the name of a figure");
    if (!Character.isLetter(name.charAt(0))) {
      throw back("expected the name of a figure");
    }
    return new Expression.Reference(name, part, over, take("?"));
  }

  private BigDecimal number(String token) {
    try {
      return new BigDecimal(token);
    } catch (NumberFormatException e) {
      throw back("expected a number");
    }
  }

  private boolean peek(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  private boolean take(String token) {
    boolean there = peek(token);
    if (there) {
      next++;
    }
    return there;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw error("expected '" + token + "'");
    }
  }

  private String advance(String what) {
    if (next == tokens.size()) {
      throw error("expected " + what);
    }
    return tokens.get(next++);
  }

  private FormException back(String problem) {
    next--;
    return error(problem);
  }

  private FormException error(String problem) {
    int column = next < columns.size() ? columns.get(next) : given.length() + 1;
    return new FormException(place + ", column " + column, problem + " in '" + given + "'");
  }
}
