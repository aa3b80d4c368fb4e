package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baocao.model.Appendix;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Table;
import org.baocao.model.Text;

/** Data tables of which the reading is not sure, with what speaks against it. */
final class DoubtfulTables implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Appendix appendix : subject.report().appendices()) {
      Table table = subject.report().document().table(appendix.table());
      if (table.doubtful()) {
        first(table, Cells.section(appendix)).ifPresent(e -> findings.add(finding(table, e)));
      }
    }
    return findings;
  }

  private static Optional<Evidence> first(Table table, String section) {
    return table.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .findFirst()
        .map(cell -> Cells.evidence(table, cell, section));
  }

  private static Finding finding(Table table, Evidence evidence) {
    BigDecimal percent = BigDecimal.valueOf(Math.round(100 * table.confidence()));
    return new Finding(
        "reading.table",
        Severity.WARNING,
        Messages.text("reading.table", place(table, evidence), percent, reason(table)),
        List.of(),
        List.of(evidence),
        Messages.text("reading.table.mend"));
  }

  private static Text place(Table table, Evidence evidence) {
    Text place = Places.of(List.of(evidence));
    return table.page() == null
        ? Wordings.capital(place)
        : Wordings.capital(Messages.text("reading.page", place, table.page()));
  }

  private static Text reason(Table table) {
    String reason = table.reason() == null ? "unknown" : table.reason().name();
    return Messages.text("reading.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
