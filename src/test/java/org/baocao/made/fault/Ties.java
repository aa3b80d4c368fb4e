package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.baocao.form.AppendixForm;
import org.baocao.form.Expression;
import org.baocao.form.Expression.Part;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.Relation;
import org.baocao.form.Relation.Comparator;
import org.baocao.form.Rule;
import org.baocao.made.fault.Tie.Side;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** Finds what the numbers of one report owe each other by its form. */
final class Ties {

  private final Columns columns;
  private final Set<Slot> stated;
  private final Random random;
  private final List<Tie> ties = new ArrayList<>();

  private Ties(Columns columns, Set<Slot> stated, Random random) {
    this.columns = columns;
    this.stated = stated;
    this.random = random;
  }

  /** {@code stated}: the numbers that the report has. */
  static List<Tie> of(Form form, Columns columns, Set<Slot> stated, Random random) {
    Ties found = new Ties(columns, stated, random);
    stated.stream().filter(s -> s.part() == Part.PERCENT && !s.isCell()).forEach(found::fraction);
    form.rules().forEach(found::rule);
    form.appendices().forEach(found::rates);
    found.add(told("files.received.online"), Comparator.AT_MOST, told("files.received"));
    for (String other : List.of("satisfaction.satisfied", "satisfaction.not")) {
      found.add(of(other), Comparator.EQUAL, of("satisfaction.very"));
    }
    return found.ties;
  }

  private static Slot told(String name) {
    return Slot.told(name, Part.VALUE);
  }

  private static Slot of(String name) {
    return Slot.told(name, Part.OF);
  }

  private void add(Slot one, Comparator comparator, Slot other) {
    if (stated.contains(one) && stated.contains(other)) {
      ties.add(Tie.natural(one, comparator, other));
    }
  }

  private void fraction(Slot percent) {
    Slot value = percent.part(Part.VALUE);
    Slot whole = percent.part(Part.OF);
    ties.add(Tie.claimed(Tie.number(percent), Comparator.EQUAL, Tie.percent(value, whole)));
    add(value, Comparator.AT_MOST, whole);
  }

  /** What is divided is a part of what it is divided by, whether a rule says so or not. */
  private void rates(AppendixForm appendix) {
    String prefix = "PL" + appendix.number() + "/";
    for (Indicator row : appendix.rows()) {
      if (row.kind() == Indicator.Kind.RATE && row.formula() != null) {
        String[] codes = row.formula().split(" / ");
        for (Period column : columns.of(prefix)) {
          Slot part = Slot.cell(prefix + codes[0], column);
          add(part, Comparator.AT_MOST, Slot.cell(prefix + codes[1], column));
        }
      }
    }
  }

  private void rule(Rule rule) {
    List<Relation> ways =
        rule.relation() instanceof Relation.Either e ? e.relations() : List.of(rule.relation());
    List<String> rows =
        rule.relation()
            .references()
            .filter(r -> r.inAppendix() && r.over() == Expression.Over.EACH)
            .map(Expression.Reference::name)
            .toList();
    if (rows.isEmpty()) {
      oneOf(ways, null);
    } else {
      columns.of(rows.get(0)).forEach(column -> oneOf(ways, column));
    }
  }

  private void oneOf(List<Relation> ways, @Nullable Period column) {
    List<Tie> possible = new ArrayList<>();
    for (Relation way : ways) {
      if (way instanceof Relation.Comparison c) {
        Side left = side(c.left(), column);
        Side right = side(c.right(), column);
        boolean constant = c.right() instanceof Expression.Constant;
        if (left != null && right != null && (constant || right.slots().findAny().isPresent())) {
          possible.add(Tie.claimed(left, c.comparator(), right));
        }
      }
    }
    if (!possible.isEmpty()) {
      // what a rule says first is what most reports do
      int way = random.nextInt(5) > 0 ? 0 : random.nextInt(possible.size());
      Tie one = possible.remove(way);
      ties.add(one.or(possible));
    }
  }

  /** Null where a figure is missing that has to be there. */
  private @Nullable Side side(Expression expression, @Nullable Period column) {
    return switch (expression) {
      case Expression.Constant c -> new Side.Constant(c.value());
      case Expression.Reference r -> reference(r, column);
      case Expression.Operation o -> {
        Side left = side(o.left(), column);
        Side right = side(o.right(), column);
        yield left == null || right == null ? null : new Side.Operation(o.operator(), left, right);
      }
    };
  }

  private @Nullable Side reference(Expression.Reference r, @Nullable Period column) {
    List<Period> all = r.inAppendix() ? columns.of(r.name()) : List.of();
    List<Slot> slots =
        !r.inAppendix()
            ? List.of(Slot.told(r.name(), r.part()))
            : switch (r.over()) {
              case EACH -> List.of(new Slot(r.name(), column, Part.VALUE));
              case LAST -> List.of(Slot.cell(r.name(), all.get(all.size() - 1)));
              case SUM -> all.stream().map(year -> Slot.cell(r.name(), year)).toList();
            };
    if (!stated.containsAll(slots)) {
      return r.optional() ? new Side.Constant(BigDecimal.ZERO) : null;
    }
    return slots.stream().map(Tie::number).reduce(Side::plus).orElseThrow();
  }

  /** The values that rows are limited to, by name. */
  static Map<String, List<BigDecimal>> codings(Form form) {
    Map<String, List<BigDecimal>> codings = new TreeMap<>();
    for (Rule rule : form.rules()) {
      if (rule.relation() instanceof Relation.Member m) {
        rule.relation().references().forEach(r -> codings.put(r.name(), m.values()));
      }
    }
    return codings;
  }
}
