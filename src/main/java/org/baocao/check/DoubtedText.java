package org.baocao.check;

import java.util.List;
import org.baocao.model.Doubt;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Severity;

/** Letters that the file itself gives wrongly: nothing that rests on them is sure. */
final class DoubtedText implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    List<Evidence> evidence =
        subject.report().document().doubts().stream()
            .filter(doubt -> doubt.kind() == Doubt.Kind.GARBLED_TEXT)
            .map(Doubt::evidence)
            .toList();
    if (evidence.isEmpty()) {
      return List.of();
    }
    String example = evidence.getFirst().quote().strip().replaceAll("\\s+", " ");
    return List.of(
        new Finding(
            "reading.garbled",
            Severity.WARNING,
            Messages.text("reading.garbled", example),
            List.of(),
            evidence,
            Messages.text("reading.garbled.mend")));
  }
}
