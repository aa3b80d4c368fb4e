package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Reckoned;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Relation;
import org.baocao.form.Rule;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** Tells an expression in words, with the figures that stand in the report. */
record Wordings(Subject subject, @Nullable Period column) {

  Text of(Expression expression) {
    return told(stated(expression));
  }

  /** Without what need not be stated and is not: nobody wrote that it is 0. */
  private Expression stated(Expression expression) {
    if (!(expression instanceof Expression.Operation o)) {
      return expression;
    }
    Expression left = stated(o.left());
    Expression right = stated(o.right());
    if ((o.operator() == '+' || o.operator() == '-') && isUnstated(right)) {
      return left;
    }
    return o.operator() == '+' && isUnstated(left)
        ? right
        : new Expression.Operation(o.operator(), left, right);
  }

  private boolean isUnstated(Expression expression) {
    return new Binding(subject.figures(), column, 0).term(expression) instanceof Term.Unstated;
  }

  private Text told(Expression expression) {
    return switch (expression) {
      case Expression.Constant c -> Messages.text("figure.constant", c.value());
      case Expression.Reference r -> reference(r);
      case Expression.Operation o ->
          Messages.text("figure.operation", told(o.left()), sign(o.operator()), told(o.right()));
    };
  }

  /** {@code = 9.213} behind what is more than one figure, nothing behind a single one. */
  private Text result(Expression side, Reckoned.Known known) {
    Expression expression = stated(side);
    boolean single =
        (expression instanceof Expression.Reference r && r.over() != Expression.Over.SUM)
            || expression instanceof Expression.Constant;
    return single
        ? new Text("", "")
        : Messages.text("figure.result", Rounding.shown(known.value().number()));
  }

  private static String sign(Relation.Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "≠";
      case AT_MOST -> ">";
      case AT_LEAST -> "<";
      case LESS -> "≥";
      case MORE -> "≤";
    };
  }

  /** Both sides of the rule with their figures, and how far they lie apart. */
  Text contradiction(Rule rule, Verdict.Broken broken, Text places) {
    Relation.Comparison given = given(broken);
    return Messages.text(
        broken.cutOff() ? "rule.cut-off" : broken.isRounding() ? "rule.off" : "rule.broken",
        rule.says(),
        of(given.left()),
        result(given.left(), broken.left()),
        sign(given.comparator()),
        of(given.right()),
        result(given.right(), broken.right()),
        Rounding.shown(broken.left().value().distance(broken.right().value())),
        places);
  }

  private static Relation.Comparison given(Verdict.Broken broken) {
    return Objects.requireNonNull(broken.comparison().given(), "made of a rule");
  }

  /** What would make the relation true; a proposal only. */
  Text mend(Verdict.Broken broken) {
    Expression left = given(broken).left();
    boolean equal = broken.comparison().comparator() == Relation.Comparator.EQUAL;
    boolean otherUnit =
        broken.left().stated().stream().anyMatch(o -> subject.figures().money().isOther(o.unit()));
    if (equal && !otherUnit && left instanceof Expression.Reference r) {
      BigDecimal right = broken.right().value().number();
      BigDecimal printed = broken.left().value().number();
      return Messages.text("rule.mend.equal", label(r), Rounding.like(right, printed));
    }
    return Messages.text("rule.mend");
  }

  private static String sign(char operator) {
    return switch (operator) {
      case '*' -> "×";
      case '/' -> ":";
      default -> String.valueOf(operator);
    };
  }

  private Text reference(Expression.Reference reference) {
    Reckoned reckoned =
        new Binding(subject.figures(), column, 0).term(reference).reckoned(Changes.NONE);
    if (!(reckoned instanceof Reckoned.Known known)) {
      return label(reference);
    }
    if (reference.over() == Expression.Over.SUM) {
      List<Text> years = new ArrayList<>();
      known.stated().forEach(o -> years.add(number(o, reference)));
      return Messages.text("figure.sum", label(reference), Messages.joined(years, " + "));
    }
    Text number =
        known.stated().isEmpty()
            ? Messages.text("figure.constant", known.value().number())
            : number(known.stated().get(0), reference);
    String key = reference.inAppendix() ? "figure.in-row" : "figure.stated";
    return Messages.text(key, label(reference), number);
  }

  /** Money is told with its unit, for others stand beside it. */
  private Text number(Observation observation, Expression.Reference reference) {
    BigDecimal number = Binding.number(observation, reference.part());
    boolean rate = reference.part() == Expression.Part.PERCENT || "%".equals(observation.unit());
    Text told =
        Messages.text(
            rate ? "figure.rate" : "figure.constant", number == null ? BigDecimal.ZERO : number);
    return subject.wording().figures().scale(observation.unit()).isEmpty()
        ? told
        : new Text(told.vi() + " " + observation.unit(), told.en() + " " + observation.unit());
  }

  /** What a figure is called. */
  Text label(Expression.Reference reference) {
    String name = reference.name();
    if (reference.inAppendix()) {
      int slash = name.indexOf('/');
      String appendix = AppendixNames.sign(name.substring(2, slash));
      String row = name.substring(slash + 1);
      return column == null
          ? Messages.text("figure.row", appendix, row)
          : Messages.text("figure.cell", appendix, row, Periods.told(column));
    }
    Optional<NarrativeIndicator> figure = subject.text().flatMap(f -> f.figure(name));
    String label = small(figure.map(NarrativeIndicator::label).orElse(name));
    String whole = figure.map(NarrativeIndicator::whole).map(Wordings::small).orElse(null);
    return switch (reference.part()) {
      case VALUE -> new Text(label, label);
      case OF -> whole == null ? Messages.text("figure.whole", label) : new Text(whole, whole);
      case PERCENT -> Messages.text("figure.percent", label);
    };
  }

  /** Without the capital that a label begins with, unless it is an abbreviation. */
  private static String small(String label) {
    boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return abbreviation
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** With a capital at the beginning of the sentence. */
  static Text capital(Text text) {
    return new Text(capital(text.vi()), capital(text.en()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
