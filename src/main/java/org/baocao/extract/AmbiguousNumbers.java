package org.baocao.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baocao.form.Expression;
import org.baocao.form.Form;
import org.baocao.form.Relation;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Assumption;
import org.baocao.model.CellPlace;
import org.baocao.model.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell's number the other way where its usual reading breaks a relation of the form and the
 * other one keeps it. The figure stays in doubt, for it may be the commune that is wrong.
 */
final class AmbiguousNumbers {

  /** One mark before exactly three digits. */
  private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}\\s?%?");

  /** Readings lie a thousandfold apart: a hundredth, however it was rounded, tells them. */
  private static final BigDecimal CLOSE = new BigDecimal("0.01");

  private record Column(String table, int column) {}

  private final List<Relation.Comparison> relations = new ArrayList<>();
  private final Wording.Figures words;

  AmbiguousNumbers(Form form, Wording.Figures words) {
    this.words = words;
    form.rules().stream()
        .map(rule -> rule.relation())
        .filter(relation -> relation.references().allMatch(AmbiguousNumbers::isInColumn))
        .forEach(
            relation -> {
              if (relation instanceof Relation.Comparison comparison) {
                relations.add(comparison);
              }
            });
  }

  private static boolean isInColumn(Expression.Reference reference) {
    return reference.inAppendix() && reference.over() == Expression.Over.EACH;
  }

  /** In the same order; {@code found} are the cells of appendices. */
  List<Observation> decided(List<Observation> found) {
    if (found.stream().noneMatch(AmbiguousNumbers::isAmbiguous)) {
      return found;
    }
    Map<Column, Map<String, Observation>> columns = new HashMap<>();
    for (Observation o : found) {
      if (o.indicator() != null) {
        columns.computeIfAbsent(column(o), c -> new HashMap<>()).putIfAbsent(o.indicator(), o);
      }
    }
    return found.stream()
        .map(o -> isAmbiguous(o) ? decided(o, columns.getOrDefault(column(o), Map.of())) : o)
        .toList();
  }

  private static Column column(Observation o) {
    return o.evidence().place() instanceof CellPlace cell
        ? new Column(cell.table(), cell.column())
        : new Column("", 0);
  }

  private static boolean isAmbiguous(Observation o) {
    return (o.assumed() == Assumption.THOUSANDS || o.assumed() == Assumption.DECIMALS)
        && o.value() != null
        && TWO_WAYS.matcher(o.text()).matches();
  }

  private Observation decided(Observation usual, Map<String, Observation> column) {
    Observation other = other(usual);
    if (!column.containsValue(usual) || !isPossible(other)) {
      return usual;
    }
    Map<String, Observation> changed = new HashMap<>(column);
    changed.put(String.valueOf(usual.indicator()), other);
    boolean mended = false;
    for (Relation.Comparison relation : relations) {
      if (decides(relation, usual, column)) {
        Optional<Boolean> before = holds(relation, column);
        Optional<Boolean> after = holds(relation, changed);
        if (before.equals(Optional.of(true)) && after.equals(Optional.of(false))) {
          return usual;
        }
        mended |= before.equals(Optional.of(false)) && after.equals(Optional.of(true));
      }
    }
    return mended ? other : usual;
  }

  /** Whether it speaks of this ambiguous number and of no other, and of money in one unit. */
  private boolean decides(Relation relation, Observation usual, Map<String, Observation> column) {
    List<Observation> figures =
        relation
            .references()
            .flatMap(r -> Optional.ofNullable(column.get(r.name())).stream())
            .toList();
    return figures.contains(usual)
        && figures.stream().filter(AmbiguousNumbers::isAmbiguous).distinct().count() == 1
        && figures.stream().flatMap(o -> words.scale(o.unit()).stream()).distinct().count() <= 1;
  }

  private static Observation other(Observation usual) {
    boolean thousands = usual.assumed() == Assumption.THOUSANDS;
    BigDecimal value = usual.value();
    return usual.read(
        value == null ? null : thousands ? value.movePointLeft(3) : value.movePointRight(3),
        thousands ? Assumption.DECIMALS : Assumption.THOUSANDS,
        ObservationExtractor.DOUBT);
  }

  /** What is counted has no decimals. */
  private boolean isPossible(Observation o) {
    String unit = o.unit() == null ? "" : Spelling.plain(o.unit());
    return unit.equals("%")
        || words.measures().matcher(unit).matches()
        || (o.value() != null && o.value().stripTrailingZeros().scale() <= 0);
  }

  private static Optional<Boolean> holds(
      Relation.Comparison comparison, Map<String, Observation> column) {
    BigDecimal left = of(comparison.left(), column);
    BigDecimal right = of(comparison.right(), column);
    if (left == null || right == null) {
      return Optional.empty();
    }
    int order = left.compareTo(right);
    return Optional.of(
        switch (comparison.comparator()) {
          case EQUAL ->
              left.subtract(right).abs().compareTo(left.max(right).abs().multiply(CLOSE)) <= 0;
          case AT_MOST -> order <= 0;
          case AT_LEAST -> order >= 0;
          case LESS -> order < 0;
          case MORE -> order > 0;
        });
  }

  private static @Nullable BigDecimal of(Expression side, Map<String, Observation> column) {
    return switch (side) {
      case Expression.Constant c -> c.value();
      case Expression.Reference r -> {
        Observation o = column.get(r.name());
        yield o == null ? (r.optional() ? BigDecimal.ZERO : null) : o.value();
      }
      case Expression.Operation o -> of(o, of(o.left(), column), of(o.right(), column));
    };
  }

  private static @Nullable BigDecimal of(
      Expression.Operation operation, @Nullable BigDecimal left, @Nullable BigDecimal right) {
    if (left == null || right == null || (operation.operator() == '/' && right.signum() == 0)) {
      return null;
    }
    return switch (operation.operator()) {
      case '+' -> left.add(right);
      case '-' -> left.subtract(right);
      case '*' -> left.multiply(right);
      default -> left.divide(right, MathContext.DECIMAL128);
    };
  }
}
