package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baocao.form.Form;
import org.baocao.model.Appendix;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.model.Table;

/** Columns for another time than the report's, and years of it for which there is none. */
final class ColumnPeriods implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    Period reported = subject.report().period();
    List<Finding> findings = new ArrayList<>();
    if (reported == null || subject.form().isEmpty()) {
      return findings;
    }
    for (Appendix appendix : subject.report().appendices()) {
      List<Period> columns =
          appendix.columns().stream()
              .filter(column -> column.role() == Appendix.Role.VALUE && column.period() != null)
              .map(Appendix.Column::period)
              .toList();
      if (appendix.number() != null && !columns.isEmpty()) {
        Table table = subject.report().document().table(appendix.table());
        finding(subject.form().get(), reported, appendix, columns, table).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Form form, Period reported, Appendix appendix, List<Period> columns, Table table) {
    if (columns.stream().noneMatch(reported::meets)) {
      return evidence(appendix, table).map(e -> ofAnotherTime(e, reported, columns.get(0)));
    }
    Set<Integer> years = new TreeSet<>();
    columns.forEach(column -> years.add(column.to().getYear()));
    Set<Integer> missing = new TreeSet<>();
    for (int year = reported.from().getYear(); year <= reported.to().getYear(); year++) {
      if (!years.contains(year)) {
        missing.add(year);
      }
    }
    boolean ofYears =
        form.isOfYears() && columns.stream().filter(ColumnPeriods::isYear).count() > 1;
    return missing.isEmpty() || !ofYears
        ? Optional.empty()
        : evidence(appendix, table).map(e -> missing(e, missing));
  }

  private static boolean isYear(Period column) {
    return column.from().getYear() == column.to().getYear();
  }

  private static Optional<Evidence> evidence(Appendix appendix, Table table) {
    return table.cells().stream()
        .filter(cell -> cell.row() < table.headerRows() && !cell.text().isBlank())
        .findFirst()
        .map(cell -> Cells.evidence(table, cell, Cells.section(appendix)));
  }

  private static Finding ofAnotherTime(Evidence evidence, Period reported, Period column) {
    return new Finding(
        "columns.period",
        Severity.WARNING,
        Messages.text(
            "columns.period",
            Wordings.capital(Places.of(List.of(evidence))),
            Periods.told(column),
            Periods.told(reported)),
        List.of(),
        List.of(evidence),
        Messages.text("columns.period.mend"));
  }

  private static Finding missing(Evidence evidence, Set<Integer> years) {
    var told =
        Messages.joined(years.stream().map(year -> Periods.told(Period.year(year))).toList(), ", ");
    return new Finding(
        "columns.missing",
        Severity.WARNING,
        Messages.text("columns.missing", Wordings.capital(Places.of(List.of(evidence))), told),
        List.of(),
        List.of(evidence),
        Messages.text("columns.missing.mend", told));
  }
}
