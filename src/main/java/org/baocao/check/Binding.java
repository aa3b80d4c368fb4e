package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.form.Expression;
import org.baocao.form.Relation;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that a relation speaks of in a report.
 *
 * @param column the period that rows of an appendix are taken of
 * @param statement which statement of a figure to take where the text states it more than once
 */
record Binding(Figures figures, @Nullable Period column, int statement) {

  Claim claim(Relation relation) {
    return switch (relation) {
      case Relation.Comparison c ->
          new Claim.Comparison(term(c.left()), c.comparator(), term(c.right()), c);
      case Relation.Member m -> new Claim.Member(term(m.expression()), m.values(), m);
      case Relation.Either e -> new Claim.Either(e.relations().stream().map(this::claim).toList());
      case Relation.Implication i ->
          new Claim.Implication(claim(i.condition()), claim(i.consequence()));
    };
  }

  Term term(Expression expression) {
    return switch (expression) {
      case Expression.Constant c -> new Term.Constant(c.value());
      case Expression.Reference r -> reference(r);
      case Expression.Operation o ->
          new Term.Operation(o.operator(), term(o.left()), term(o.right()));
    };
  }

  private Term reference(Expression.Reference reference) {
    Term found = found(reference);
    return found instanceof Term.Missing && reference.optional() ? new Term.Unstated() : found;
  }

  private Term found(Expression.Reference reference) {
    String name = reference.name();
    if (!reference.inAppendix()) {
      List<Observation> stated = figures.stated(name, reference.part());
      return stated.isEmpty()
          ? new Term.Missing(name)
          : known(stated.get(Math.min(statement, stated.size() - 1)), reference);
    }
    return switch (reference.over()) {
      case EACH ->
          column == null ? new Term.Missing(name) : single(figures.at(name, column), reference);
      case LAST -> last(reference);
      case SUM -> sum(reference);
    };
  }

  private Term last(Expression.Reference reference) {
    List<Period> years = figures.years(reference.name());
    if (years.isEmpty()) {
      return single(figures.stated(reference.name()).stream().findFirst(), reference);
    }
    return single(figures.at(reference.name(), years.get(years.size() - 1)), reference);
  }

  private Term sum(Expression.Reference reference) {
    Term sum = new Term.Missing(reference.name());
    List<Period> years = figures.years(reference.name());
    if (!figures.areAll(years)) {
      return sum;
    }
    for (Period year : years) {
      Term one = single(figures.at(reference.name(), year), reference);
      if (one instanceof Term.Missing) {
        return one;
      }
      sum = sum instanceof Term.Missing ? one : new Term.Operation('+', sum, one);
    }
    return sum;
  }

  private Term single(Optional<Observation> observation, Expression.Reference reference) {
    return observation.isEmpty()
        ? new Term.Missing(reference.name())
        : known(observation.get(), reference);
  }

  private Term known(Observation observation, Expression.Reference reference) {
    Figure figure = figures.meant(observation, reference.part());
    return figure == null ? new Term.Missing(reference.name()) : new Term.Stated(figure);
  }

  /** The number that a part names; a rate that stands alone is its observation's value. */
  static @Nullable BigDecimal number(Observation observation, Expression.Part part) {
    return switch (part) {
      case OF -> observation.of();
      case PERCENT ->
          observation.percent() == null && "%".equals(observation.unit())
              ? observation.value()
              : observation.percent();
      case VALUE -> observation.value() == null ? observation.percent() : observation.value();
    };
  }
}
