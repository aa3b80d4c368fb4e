package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.form.Expression;
import org.baocao.form.Expression.Part;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reckons expressions over the figures of a report.
 *
 * @param column the period that rows of an appendix are taken of
 * @param statement which statement of a figure to take where the text states it more than once
 */
record Reckoning(Figures figures, @Nullable Period column, int statement) {

  Reckoned of(Expression expression) {
    return switch (expression) {
      case Expression.Constant c -> new Reckoned.Known(Value.exact(c.value()), List.of());
      case Expression.Reference r -> reference(r);
      case Expression.Operation o -> operation(o);
    };
  }

  private Reckoned operation(Expression.Operation operation) {
    Reckoned left = of(operation.left());
    Reckoned right = of(operation.right());
    if (!(left instanceof Reckoned.Known a)) {
      return left;
    }
    if (!(right instanceof Reckoned.Known b)) {
      return right;
    }
    Value x = a.value();
    Value y = b.value();
    if (operation.operator() == '/' && y.isZero()) {
      return x.isZero() ? new Reckoned.Undefined() : new Reckoned.Missing("0");
    }
    return a.with(
        switch (operation.operator()) {
          case '+' -> x.plus(y);
          case '-' -> x.minus(y);
          case '*' -> x.times(y);
          default -> x.dividedBy(y);
        },
        b);
  }

  private Reckoned reference(Expression.Reference reference) {
    Reckoned found = found(reference);
    return found instanceof Reckoned.Missing && reference.optional()
        ? new Reckoned.Known(Value.exact(BigDecimal.ZERO), List.of())
        : found;
  }

  private Reckoned found(Expression.Reference reference) {
    String name = reference.name();
    if (!reference.inAppendix()) {
      List<Observation> stated = figures.stated(name);
      return stated.isEmpty()
          ? new Reckoned.Missing(name)
          : known(stated.get(Math.min(statement, stated.size() - 1)), reference);
    }
    return switch (reference.over()) {
      case EACH ->
          column == null ? new Reckoned.Missing(name) : single(figures.at(name, column), reference);
      case LAST -> last(reference);
      case SUM -> sum(reference);
    };
  }

  private Reckoned last(Expression.Reference reference) {
    List<Period> years = figures.years(reference.name());
    if (years.isEmpty()) {
      return single(figures.stated(reference.name()).stream().findFirst(), reference);
    }
    return single(figures.at(reference.name(), years.get(years.size() - 1)), reference);
  }

  private Reckoned sum(Expression.Reference reference) {
    List<Period> years = figures.years(reference.name());
    Value sum = Value.exact(BigDecimal.ZERO);
    List<Observation> stated = new ArrayList<>();
    for (Period year : years) {
      if (!(single(figures.at(reference.name(), year), reference) instanceof Reckoned.Known one)) {
        return new Reckoned.Missing(reference.name());
      }
      sum = sum.plus(one.value());
      stated.addAll(one.stated());
    }
    return years.isEmpty()
        ? new Reckoned.Missing(reference.name())
        : new Reckoned.Known(sum, stated);
  }

  private Reckoned single(Optional<Observation> observation, Expression.Reference reference) {
    return observation.isEmpty()
        ? new Reckoned.Missing(reference.name())
        : known(observation.get(), reference);
  }

  private Reckoned known(Observation observation, Expression.Reference reference) {
    BigDecimal number = number(observation, reference.part());
    if (number == null) {
      return new Reckoned.Missing(reference.name());
    }
    BigDecimal percent = observation.percent();
    boolean rate =
        (percent != null && number.compareTo(percent) == 0) || "%".equals(observation.unit());
    boolean rounded = rate || number.scale() > 0;
    Value value =
        rate || !figures.money().isOther(observation.unit())
            ? rounded ? Value.rounded(number) : Value.exact(number)
            : figures.money().value(number, observation.unit());
    return new Reckoned.Known(value, List.of(observation));
  }

  /** The number that a part names; a rate that stands alone is its observation's value. */
  static @Nullable BigDecimal number(Observation observation, Part part) {
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
