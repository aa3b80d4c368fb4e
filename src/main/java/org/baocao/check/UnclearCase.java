package org.baocao.check;

import java.util.List;
import java.util.Optional;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Report;
import org.baocao.model.Severity;
import org.baocao.model.Table;

/** An appendix in a file of its own that may go with several reports: it stands by itself. */
final class UnclearCase {

  private static final String ID = "case.unclear";

  private UnclearCase() {}

  /** {@code reports}: the names of those that it may go with. */
  static Optional<Finding> finding(Report report, List<String> reports) {
    return report.appendices().stream()
        .limit(reports.size())
        .findFirst()
        .flatMap(appendix -> evidence(report.document().table(appendix.table())))
        .map(
            evidence ->
                new Finding(
                    ID,
                    Severity.WARNING,
                    Messages.text(ID, String.join(", ", reports)),
                    List.of(),
                    List.of(evidence),
                    Messages.text(ID + ".mend")))
        .map(finding -> finding.at(Level.STRUCTURE));
  }

  private static Optional<Evidence> evidence(Table table) {
    return table.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .findFirst()
        .map(cell -> Cells.evidence(table, cell, table.id()));
  }
}
