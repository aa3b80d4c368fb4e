package org.baocao.check.proof;

import de.uni_freiburg.informatik.ultimate.logic.SMTLIBConstants;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.util.List;
import org.baocao.form.Expression;
import org.baocao.form.Expression.Constant;
import org.baocao.form.Expression.Operation;
import org.baocao.form.Expression.Over;
import org.baocao.form.Expression.Reference;
import org.baocao.form.Relation;

/** Relations in the solver's words; what multiplies or divides figures is some function of them. */
final class Translation {

  private static final String QUOTIENT = "quotient";
  private static final String PRODUCT = "product";

  private final Solver solver;
  private final Unknowns unknowns;

  Translation(Solver solver, Unknowns unknowns) {
    this.solver = solver;
    this.unknowns = unknowns;
    solver.function(QUOTIENT);
    solver.function(PRODUCT);
  }

  /** That it holds wherever a report is held against it. */
  Term everywhere(Relation relation) {
    boolean inEach = relation.references().anyMatch(r -> r.inAppendix() && r.over() == Over.EACH);
    return inEach
        ? solver.all(Unknowns.YEARS.stream().map(year -> term(relation, year)).toList())
        : term(relation, Unknowns.YEARS.getLast());
  }

  private Term term(Relation relation, int year) {
    return switch (relation) {
      case Relation.Comparison c ->
          solver.term(sign(c.comparator()), term(c.left(), year), term(c.right(), year));
      case Relation.Member m -> {
        Term member = term(m.expression(), year);
        yield solver.any(
            m.values().stream()
                .map(value -> solver.term(SMTLIBConstants.EQUALS, member, solver.number(value)))
                .toList());
      }
      case Relation.Either e ->
          solver.any(e.relations().stream().map(each -> term(each, year)).toList());
      case Relation.Implication i ->
          solver.any(List.of(solver.not(term(i.condition(), year)), term(i.consequence(), year)));
    };
  }

  private static String sign(Relation.Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "=";
      case AT_MOST -> "<=";
      case AT_LEAST -> ">=";
      case LESS -> "<";
      case MORE -> ">";
    };
  }

  private Term term(Expression expression, int year) {
    return switch (expression) {
      case Constant c -> solver.number(c.value());
      case Reference r -> unknowns.of(r, year);
      case Operation o -> term(o, year);
    };
  }

  private Term term(Operation operation, int year) {
    Term left = term(operation.left(), year);
    Term right = term(operation.right(), year);
    boolean linear = isNumber(operation.left()) || isNumber(operation.right());
    return switch (operation.operator()) {
      case '*' -> solver.term(linear ? "*" : PRODUCT, left, right);
      case '/' ->
          operation.right() instanceof Constant c && c.value().compareTo(BigDecimal.ZERO) != 0
              ? solver.term("*", left, solver.inverse(c.value()))
              : solver.term(QUOTIENT, left, right);
      default -> solver.term(String.valueOf(operation.operator()), left, right);
    };
  }

  private static boolean isNumber(Expression expression) {
    return expression instanceof Constant;
  }
}
