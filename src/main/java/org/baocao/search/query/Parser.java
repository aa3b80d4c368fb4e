package org.baocao.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baocao.search.query.Mistake.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a query: alternatives of parts that all must hold, each of which may be denied. */
final class Parser {

  private static final int LONGEST = 2000;
  private static final int DEEPEST = 20;

  private final Scanner in;
  private final Vocabulary vocabulary;
  private final Conditions conditions;
  private final String query;
  private int depth;

  Parser(String query, Vocabulary vocabulary) {
    this.query = query;
    this.in = new Scanner(query);
    this.vocabulary = vocabulary;
    this.conditions = new Conditions(vocabulary);
  }

  Asked query() {
    if (query.length() > LONGEST) {
      throw new Mistake.Found(Kind.TOO_LONG, query.substring(0, 40));
    }
    Asked all = alternatives();
    if (in.sees(')')) {
      throw new Mistake.Found(Kind.NO_BRACKET, ")");
    }
    return all;
  }

  private Asked alternatives() {
    List<Asked> any = new ArrayList<>(List.of(parts()));
    while (operator("or")) {
      any.add(something("OR", this::parts));
    }
    if (any.size() > 1 && isNothing(any.getFirst())) {
      throw new Mistake.Found(Kind.NOTHING_BEHIND, "OR");
    }
    return any.size() == 1 ? any.getFirst() : new Asked.Or(any);
  }

  private static boolean isNothing(Asked asked) {
    return asked instanceof Asked.And and && and.all().isEmpty();
  }

  private static Asked something(String operator, Supplier<Asked> part) {
    Asked asked = part.get();
    if (isNothing(asked)) {
      throw new Mistake.Found(Kind.NOTHING_BEHIND, operator);
    }
    return asked;
  }

  private Asked parts() {
    List<Asked> all = new ArrayList<>();
    boolean joined = false;
    while (more()) {
      Asked part = part();
      boolean words = !joined && part instanceof Asked.Words && !all.isEmpty();
      if (words && all.getLast() instanceof Asked.Words before) {
        String text = before.text() + " " + ((Asked.Words) part).text();
        all.set(all.size() - 1, new Asked.Words(text));
      } else if (!isNothing(part)) {
        all.add(part);
      }
      joined = operator("and");
      if (joined && (all.isEmpty() || !more())) {
        throw new Mistake.Found(Kind.NOTHING_BEHIND, "AND");
      }
    }
    return all.size() == 1 ? all.getFirst() : new Asked.And(all);
  }

  private boolean more() {
    in.blanks();
    int here = in.position();
    boolean alternative = operator("or");
    in.back(here);
    return !in.atEnd() && !in.sees(')') && !alternative;
  }

  private boolean operator(String operator) {
    in.blanks();
    int here = in.position();
    if (!in.atEnd() && vocabulary.isOperator(operator, in.chunk())) {
      return true;
    }
    in.back(here);
    return false;
  }

  private Asked part() {
    if (operator("not")) {
      return new Asked.Not(something("NOT", this::denied));
    }
    int here = in.position();
    if (in.takes("-") && !in.atEnd() && !in.seesBlank() && !in.sees('-')) {
      return hyphened();
    }
    in.back(here);
    return atom();
  }

  private Asked denied() {
    in.blanks();
    return in.atEnd() ? new Asked.And(List.of()) : atom();
  }

  /** A hyphen before nothing that could be denied is one of a list. */
  private Asked hyphened() {
    Asked part = atom();
    return isNothing(part) ? part : new Asked.Not(part);
  }

  private Asked atom() {
    if (in.takes("(")) {
      return bracketed();
    }
    if (in.seesQuote()) {
      String quoted = in.quoted();
      return quoted.isBlank() ? new Asked.And(List.of()) : new Asked.Phrase(quoted);
    }
    return condition(in.chunk());
  }

  private Asked bracketed() {
    if (++depth > DEEPEST) {
      throw new Mistake.Found(Kind.OPEN_BRACKET, "(");
    }
    Asked inside = alternatives();
    if (!in.takes(")")) {
      throw new Mistake.Found(Kind.OPEN_BRACKET, "(");
    }
    depth--;
    return inside;
  }

  private Asked condition(String chunk) {
    int colon = chunk.indexOf(':');
    if (colon > 0 && Conditions.isName(chunk.substring(0, colon))) {
      String name = chunk.substring(0, colon);
      String rest = chunk.substring(colon + 1);
      if (!rest.isEmpty() || isValued(name)) {
        return field(name, rest);
      }
    }
    return Conditions.canCompare(chunk, vocabulary) ? compared(chunk) : conditions.words(chunk);
  }

  /** A known name may stand apart from its value where that is quoted. */
  private boolean isValued(String name) {
    if (in.seesQuote() || in.sees('<') || in.sees('>')) {
      return true;
    }
    int here = in.position();
    in.blanks();
    if (in.seesQuote() && vocabulary.fieldNamed(name).isPresent()) {
      return true;
    }
    in.back(here);
    return false;
  }

  private Asked field(String name, String rest) {
    Asked.Comparison comparison = rest.isEmpty() ? in.comparison() : null;
    String value = rest.isEmpty() ? value() : rest;
    return comparison == null
        ? conditions.field(name, value)
        : conditions.compared(name, comparison, value);
  }

  private String value() {
    return in.seesQuote() ? in.quoted() : in.chunk();
  }

  private Asked compared(String chunk) {
    Asked.@Nullable Comparison comparison = in.comparison();
    Function<Asked.Comparison, Asked> with = found -> conditions.compared(chunk, found, value());
    return comparison == null ? conditions.words(chunk) : with.apply(comparison);
  }
}
