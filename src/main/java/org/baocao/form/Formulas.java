package org.baocao.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baocao.model.Severity;
import org.baocao.model.Text;

/** The formulas of an appendix's rows, as rules: they hold in each of its columns. */
final class Formulas {

  private Formulas() {}

  static List<Rule> rules(AppendixForm appendix, String folder) {
    return appendix.rows().stream()
        .filter(row -> row.formula() != null)
        .map(row -> rule(appendix, row, String.valueOf(row.formula()), folder))
        .toList();
  }

  private static Rule rule(AppendixForm appendix, Indicator row, String formula, String folder) {
    String prefix = "PL" + appendix.number() + "/";
    String id = prefix + row.code();
    boolean rate = row.kind() == Indicator.Kind.RATE;
    String of = formula.replaceAll("\\d+(\\.\\d+)*", prefix + "$0");
    String given = id + " = " + (rate ? "100 * " : "") + of;
    String place =
        folder + "/appendix-" + appendix.number() + ".yaml#/rows/" + row.code() + "/formula";
    Relation relation = RelationParser.parse(given, place);
    if (!(relation instanceof Relation.Comparison comparison)) {
      throw new FormException(place, "expected a sum in '" + formula + "'");
    }
    Map<String, BigDecimal> figures = figures(comparison.right());
    BigDecimal result = printed(value(comparison.right(), figures), rate);
    return new Rule(
        id,
        new Text(row.label() + " = " + formula, row.code() + " = " + formula),
        given,
        relation,
        Severity.ERROR,
        appendix.source(),
        example(id, result, figures, place),
        example(id, result.add(BigDecimal.ONE), figures, place),
        place);
  }

  /** Twice the one before each, so that no difference of sums of them is 0. */
  private static Map<String, BigDecimal> figures(Expression formula) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    BigDecimal next = BigDecimal.TEN;
    for (String name : formula.references().map(Expression.Reference::name).distinct().toList()) {
      figures.put(name, next);
      next = next.add(next);
    }
    return figures;
  }

  private static BigDecimal value(Expression formula, Map<String, BigDecimal> figures) {
    return switch (formula) {
      case Expression.Constant c -> c.value();
      case Expression.Reference r -> figures.getOrDefault(r.name(), BigDecimal.ZERO);
      case Expression.Operation o -> {
        BigDecimal left = value(o.left(), figures);
        BigDecimal right = value(o.right(), figures);
        yield switch (o.operator()) {
          case '+' -> left.add(right);
          case '-' -> left.subtract(right);
          case '*' -> left.multiply(right);
          default -> left.divide(right, MathContext.DECIMAL128);
        };
      }
    };
  }

  /** As it would stand in a report. */
  private static BigDecimal printed(BigDecimal result, boolean rate) {
    boolean whole = result.stripTrailingZeros().scale() <= 0;
    return rate || !whole ? result.setScale(2, RoundingMode.HALF_UP) : result;
  }

  private static Example example(
      String id, BigDecimal result, Map<String, BigDecimal> figures, String place) {
    String parts =
        figures.entrySet().stream()
            .map(figure -> " " + figure.getKey() + "=" + figure.getValue().toPlainString())
            .collect(Collectors.joining());
    return Example.parse(id + "=" + result.toPlainString() + parts, place);
  }
}
