package org.baocao.check.proof;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.Expression.Reference;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.Indicator.Kind;
import org.baocao.form.NarrativeIndicator;

/** The figures of a report with two years as numbers that are not known, none below 0. */
final class Unknowns {

  /** The years that stand for all. */
  static final List<Integer> YEARS = List.of(1, 2);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Form form;
  private final Solver solver;
  private final Map<String, Term> terms = new LinkedHashMap<>();

  Unknowns(Form form, Solver solver) {
    this.form = form;
    this.solver = solver;
  }

  /** By name, in the order in which they were asked for. */
  Map<String, Term> all() {
    return terms;
  }

  /**
   * @param year the column that a row is taken of, where the rule speaks of a single one
   */
  Term of(Reference reference, int year) {
    if (!reference.inAppendix()) {
      return number(reference, "");
    }
    return switch (reference.over()) {
      case EACH -> number(reference, "@" + year);
      case LAST -> number(reference, "@2");
      case SUM -> solver.term("+", number(reference, "@1"), number(reference, "@2"));
    };
  }

  private Term number(Reference reference, String year) {
    String name = part(reference) + reference.name() + year;
    Term known = terms.get(name);
    if (known != null) {
      return known;
    }
    Term number = solver.unknown(name);
    terms.put(name, number);
    solver.claim(solver.term(">=", number, solver.number(BigDecimal.ZERO)));
    switch (form.row(reference.name()).map(Indicator::kind).orElse(Kind.COUNT)) {
      case FLAG ->
          solver.claim(
              solver.any(List.of(is(number, BigDecimal.ZERO), is(number, BigDecimal.ONE))));
      case RATE -> solver.claim(solver.term("<=", number, solver.number(HUNDRED)));
      case COUNT, TEXT, HEADING -> {}
    }
    return number;
  }

  private Term is(Term number, BigDecimal value) {
    return solver.term("=", number, solver.number(value));
  }

  /** A rate that stands alone is one number, under whichever name. */
  private String part(Reference reference) {
    boolean rate =
        form.row(reference.name()).map(row -> row.kind() == Kind.RATE).orElse(false)
            || form.figure(reference.name()).map(NarrativeIndicator::isRate).orElse(false);
    return switch (reference.part()) {
      case VALUE -> "";
      case OF -> "of ";
      case PERCENT -> rate ? "" : "percent ";
    };
  }
}
