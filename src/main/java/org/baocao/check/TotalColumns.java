package org.baocao.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.form.Expression.Part;
import org.baocao.form.Indicator;
import org.baocao.form.Relation;
import org.baocao.model.Appendix;
import org.baocao.model.Observation;
import org.baocao.model.Period;

/**
 * A column for the whole time beside columns for its parts, without gap or overlap ({@code Quý I},
 * {@code Quý II}, {@code 6 tháng}): rows that add up over time have their sum in it.
 */
final class TotalColumns implements Assertions {

  private static final int TWO = 2;

  @Override
  public Stream<Assertion> of(Subject subject) {
    return subject.report().appendices().stream().flatMap(a -> of(subject, a));
  }

  private static Stream<Assertion> of(Subject subject, Appendix appendix) {
    List<Period> columns =
        appendix.columns().stream()
            .filter(column -> column.role() == Appendix.Role.VALUE)
            .map(Appendix.Column::period)
            .filter(Objects::nonNull)
            .toList();
    if (appendix.number() == null || columns.stream().distinct().count() < columns.size()) {
      return Stream.empty();
    }
    Map<Period, List<Period>> parts = new HashMap<>();
    columns.forEach(whole -> parts(whole, columns).ifPresent(of -> parts.put(whole, of)));
    return appendix.rows().stream()
        .map(row -> "PL" + appendix.number() + "/" + row.name())
        .distinct()
        .filter(row -> isAdded(subject, row))
        .flatMap(
            row ->
                columns.stream()
                    .filter(parts::containsKey)
                    .flatMap(
                        whole ->
                            assertion(
                                subject.figures(), row, whole, parts.getOrDefault(whole, List.of()))
                                .stream()));
  }

  private static boolean isAdded(Subject subject, String row) {
    return subject
        .form()
        .flatMap(form -> form.row(row))
        .filter(i -> i.kind() == Indicator.Kind.COUNT && i.years() == Indicator.Years.SUM)
        .isPresent();
  }

  /** From its first day on, each time the longest that begins there; empty where a day is left. */
  private static Optional<List<Period>> parts(Period whole, List<Period> columns) {
    List<Period> parts = new ArrayList<>();
    LocalDate from = whole.from();
    while (!from.isAfter(whole.to())) {
      LocalDate day = from;
      Optional<Period> next =
          columns.stream()
              .filter(own -> own.from().equals(day) && !own.equals(whole) && whole.contains(own))
              .max(Comparator.comparing(Period::to));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      parts.add(next.get());
      from = next.get().to().plusDays(1);
    }
    return parts.size() < TWO ? Optional.empty() : Optional.of(parts);
  }

  private static Optional<Assertion> assertion(
      Figures figures, String row, Period whole, List<Period> parts) {
    Optional<Figure> total = figure(figures, row, whole);
    List<Figure> own = parts.stream().flatMap(part -> figure(figures, row, part).stream()).toList();
    if (total.isEmpty() || own.size() < parts.size()) {
      return Optional.empty();
    }
    Term sum =
        own.stream()
            .<Term>map(Term.Stated::new)
            .reduce((one, other) -> new Term.Operation('+', one, other))
            .orElseThrow();
    Claim claim =
        new Claim.Comparison(new Term.Stated(total.get()), Relation.Comparator.EQUAL, sum, null);
    return Optional.of(
        new Assertion(
            "total.column",
            claim,
            false,
            broken -> TotalRows.finding("total.column", total.get(), Periods.told(whole), broken)));
  }

  private static Optional<Figure> figure(Figures figures, String row, Period column) {
    List<Observation> stated =
        figures.stated(row).stream().filter(o -> column.equals(o.period())).toList();
    return stated.size() != 1 || stated.get(0).value() == null || stated.get(0).of() != null
        ? Optional.empty()
        : Optional.ofNullable(figures.figure(stated.get(0), Part.VALUE));
  }
}
