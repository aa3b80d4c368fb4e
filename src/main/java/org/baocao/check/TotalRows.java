package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression.Part;
import org.baocao.form.Relation.Comparator;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Bound;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;

/**
 * Rows that add up the others ({@code Tổng cộng}), in tables of no known form. It is enough that a
 * total is the sum of all rows, or of those of one rank ({@code I}, {@code 1}, {@code 1.1}).
 */
final class TotalRows implements Assertions {

  private static final int TWO = 2;

  private record Place(String table, int row, int column) {}

  @Override
  public Stream<Assertion> of(Subject subject) {
    Wording.Totals words = subject.wording().totals();
    Map<Place, Observation> cells = new HashMap<>();
    for (Observation o : subject.report().observations()) {
      if (o.evidence().place() instanceof CellPlace cell) {
        cells.put(new Place(cell.table(), cell.row(), cell.column()), o);
      }
    }
    List<Assertion> assertions = new ArrayList<>();
    for (Appendix appendix : subject.report().appendices()) {
      if (appendix.rows().stream().allMatch(row -> row.code() == null)) {
        in(appendix, words, cells, subject.figures(), assertions);
      }
    }
    return assertions.stream();
  }

  private static void in(
      Appendix appendix,
      Wording.Totals words,
      Map<Place, Observation> cells,
      Figures figures,
      List<Assertion> assertions) {
    List<Appendix.Row> totals =
        appendix.rows().stream().filter(row -> isTotal(row, words)).toList();
    if (totals.size() != 1) {
      return;
    }
    List<Appendix.Row> parts =
        appendix.rows().stream().filter(row -> !row.equals(totals.get(0))).toList();
    for (Appendix.Column column : appendix.columns()) {
      boolean added =
          column.role() == Appendix.Role.VALUE
              && !words.rates().matcher(Spelling.plain(column.header())).find();
      if (added) {
        assertion(appendix, column, totals.get(0), parts, cells, figures)
            .ifPresent(assertions::add);
      }
    }
  }

  private static boolean isTotal(Appendix.Row row, Wording.Totals words) {
    return words.rows().matcher(Spelling.plain(row.label()).strip()).matches()
        || words.rows().matcher(Spelling.plain(row.printedCode()).strip()).matches();
  }

  private static Optional<Assertion> assertion(
      Appendix appendix,
      Appendix.Column column,
      Appendix.Row total,
      List<Appendix.Row> parts,
      Map<Place, Observation> cells,
      Figures figures) {
    Map<String, Term> sums = new LinkedHashMap<>();
    Term all = null;
    int added = 0;
    for (Appendix.Row row : parts) {
      Observation o = cells.get(new Place(appendix.table(), row.row(), column.column()));
      if (o == null) {
        continue;
      }
      Figure figure = isCount(o) ? figures.figure(o, Part.VALUE) : null;
      if (figure == null) {
        return Optional.empty();
      }
      Term one = new Term.Stated(figure);
      all = all == null ? one : new Term.Operation('+', all, one);
      sums.merge(rank(row), one, (sum, more) -> new Term.Operation('+', sum, more));
      added++;
    }
    Observation own = cells.get(new Place(appendix.table(), total.row(), column.column()));
    Figure figure = own == null || !isCount(own) ? null : figures.figure(own, Part.VALUE);
    if (figure == null || all == null || added < TWO) {
      return Optional.empty();
    }
    Term stated = new Term.Stated(figure);
    List<Claim> claims =
        Stream.concat(Stream.of(all), sums.values().stream())
            .<Claim>map(sum -> new Claim.Comparison(stated, Comparator.EQUAL, sum, null))
            .toList();
    return Optional.of(
        new Assertion(
            "total.row",
            new Claim.Either(claims),
            false,
            broken -> finding("total.row", figure, column.header(), broken)));
  }

  private static boolean isCount(Observation o) {
    return o.value() != null
        && o.of() == null
        && o.percent() == null
        && o.bound() == Bound.EXACT
        && !"%".equals(o.unit());
  }

  /** {@code I}, {@code 1} and {@code a} are ranks; so are {@code 1.1} and a blank. */
  private static String rank(Appendix.Row row) {
    return row.printedCode()
        .replaceAll("[IVX]+", "I")
        .replaceAll("\\d+", "1")
        .replaceAll("\\p{Ll}", "a");
  }

  /** {@code column}: how its header is told. */
  static Finding finding(String key, Figure total, Object column, Verdict.Broken broken) {
    List<Observation> stated = new ArrayList<>(broken.left().stated());
    stated.addAll(broken.right().stated());
    List<Evidence> evidence = stated.stream().map(Observation::evidence).toList();
    BigDecimal sum = Rounding.shown(broken.right().value().number());
    return new Finding(
        key,
        Severity.WARNING,
        Messages.text(
            key,
            total.observation().label(),
            column,
            total.printed(),
            sum,
            Rounding.shown(broken.left().value().distance(broken.right().value())),
            Places.of(evidence)),
        stated.stream().map(Observation::id).toList(),
        evidence,
        Messages.text(key + ".mend"));
  }
}
