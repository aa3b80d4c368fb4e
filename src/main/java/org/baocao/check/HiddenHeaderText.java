package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Table;

/** Text that lies hidden under a merged header cell. */
final class HiddenHeaderText implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Appendix appendix : subject.report().appendices()) {
      Table table = subject.report().document().table(appendix.table());
      for (Cell covered : table.covered()) {
        if (covered.row() < table.headerRows() && !covered.text().isBlank()) {
          Evidence evidence = Cells.evidence(table, covered, Cells.section(appendix));
          findings.add(
              new Finding(
                  "header.stray",
                  Severity.WARNING,
                  Messages.text("header.stray", Places.of(List.of(evidence)), covered.line()),
                  List.of(),
                  List.of(evidence),
                  Messages.text("header.stray.mend", covered.line())));
        }
      }
    }
    return findings;
  }
}
