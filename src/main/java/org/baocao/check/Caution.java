package org.baocao.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.baocao.model.Text;

/**
 * What was read doubtfully accuses nobody: a finding that rests on it is for the reviewer, and no
 * more than a warning.
 */
final class Caution {

  private final Document document;
  private final Set<Source> doubted;
  private final Set<String> tables;
  private final Set<String> figures;

  Caution(Report report) {
    this.document = report.document();
    this.doubted =
        document.doubts().stream()
            .filter(doubt -> doubt.kind() == Doubt.Kind.GARBLED_TEXT)
            .map(doubt -> document.source(doubt.evidence().place()))
            .collect(Collectors.toSet());
    this.tables =
        document.tables().filter(Table::doubtful).map(Table::id).collect(Collectors.toSet());
    this.figures =
        report.observations().stream()
            .filter(o -> o.doubtful() || isInDoubtedFile(o.evidence()))
            .map(Observation::id)
            .collect(Collectors.toSet());
  }

  Finding weighed(Finding finding) {
    if (finding.forReviewer() || !restsOnDoubt(finding)) {
      return finding;
    }
    Text message =
        Messages.joined(List.of(finding.message(), Messages.text("reading.caution")), " ");
    return finding.doubted(message);
  }

  private boolean restsOnDoubt(Finding finding) {
    return finding.observations().stream().anyMatch(figures::contains)
        || finding.evidence().stream().anyMatch(e -> isInDoubtedFile(e) || isInDoubtfulTable(e));
  }

  private boolean isInDoubtedFile(Evidence evidence) {
    return !doubted.isEmpty() && doubted.contains(document.source(evidence.place()));
  }

  private boolean isInDoubtfulTable(Evidence evidence) {
    return evidence.place() instanceof CellPlace cell && tables.contains(cell.table());
  }
}
