package org.baocao.check.claim;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.baocao.form.Expression.Part;
import org.baocao.model.Observation;

/** Claims in the language of the rules; a figure without a name goes by its id. */
public final class Spelled {

  private Spelled() {}

  public static String of(Claim claim) {
    return switch (claim) {
      case Claim.Comparison c -> of(c.left()) + " " + c.comparator().sign() + " " + of(c.right());
      case Claim.Member m ->
          m.values().stream()
              .map(BigDecimal::toPlainString)
              .collect(Collectors.joining(", ", of(m.term()) + " in {", "}"));
      case Claim.Either e ->
          e.claims().stream().map(Spelled::of).collect(Collectors.joining(" or "));
      case Claim.Implication i -> "if " + of(i.condition()) + " then " + of(i.consequence());
    };
  }

  private static String of(Term term) {
    return switch (term) {
      case Term.Constant c -> c.value().toPlainString();
      case Term.Stated s -> of(s.figure());
      case Term.Unstated u -> "0";
      case Term.Missing m -> m.name();
      case Term.Operation o -> factor(o.left()) + " " + o.operator() + " " + factor(o.right());
    };
  }

  private static String factor(Term term) {
    return term instanceof Term.Operation ? "(" + of(term) + ")" : of(term);
  }

  private static String of(Figure figure) {
    Observation o = figure.observation();
    String name = o.indicator() == null ? o.id() : o.indicator();
    return figure.part() == Part.VALUE
        ? name
        : (figure.part() == Part.OF ? "of " : "percent ") + name;
  }
}
