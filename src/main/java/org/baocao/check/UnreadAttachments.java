package org.baocao.check;

import java.util.List;
import java.util.Objects;
import org.baocao.model.Doubt;
import org.baocao.model.Finding;
import org.baocao.model.Severity;

/** Files attached to a mail, of which nothing was read: the report may be one of them. */
final class UnreadAttachments implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    return subject.report().document().doubts().stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.ATTACHMENT_UNREAD)
        .map(UnreadAttachments::finding)
        .toList();
  }

  private static Finding finding(Doubt unread) {
    return new Finding(
        "reading.attachment",
        Severity.WARNING,
        Messages.text("reading.attachment", Objects.requireNonNullElse(unread.name(), "?")),
        List.of(),
        List.of(unread.evidence()),
        Messages.text("reading.attachment.mend"));
  }
}
