package org.baocao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Table;

/** Two columns for one year, told apart by nothing but a day in brackets. */
final class DoubledColumns implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Appendix appendix : subject.report().appendices()) {
      Table table = subject.report().document().table(appendix.table());
      Map<String, Appendix.Column> byHeader = new HashMap<>();
      for (Appendix.Column column : appendix.columns()) {
        if (column.role() == Appendix.Role.VALUE && column.header().matches(".*\\d{4}.*")) {
          String bare =
              column
                  .header()
                  .replaceAll("\\([^)]*\\d{1,2}[/.]\\d{1,2}[^)]*\\)", "")
                  .strip()
                  .toLowerCase(Locale.ROOT);
          Appendix.Column other = byHeader.putIfAbsent(bare, column);
          if (other != null) {
            findings.add(finding(appendix, table, other, column));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Appendix appendix, Table table, Appendix.Column one, Appendix.Column other) {
    String section = Cells.section(appendix);
    List<Evidence> evidence = new ArrayList<>();
    for (Appendix.Column column : List.of(one, other)) {
      table.cells().stream()
          .filter(c -> c.column() == column.column() && c.row() < table.headerRows())
          .filter(c -> !c.text().isBlank() && c.columnSpan() == 1)
          .reduce((a, b) -> b)
          .map((Cell cell) -> Cells.evidence(table, cell, section))
          .ifPresent(evidence::add);
    }
    return new Finding(
        "columns.doubled",
        Severity.WARNING,
        Messages.text("columns.doubled", Places.of(evidence), one.header(), other.header()),
        List.of(),
        evidence,
        Messages.text("columns.doubled.mend"));
  }
}
