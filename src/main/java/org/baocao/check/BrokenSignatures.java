package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Severity;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.baocao.model.Table;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;

/**
 * Signatures that do not fit what is read: content changed after signing is an error; content added
 * after the last signature is told, for each signature but the last adds to what was signed before.
 */
final class BrokenSignatures implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    Document document = subject.report().document();
    List<Signature> signatures = document.signatures();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      boolean last = i == signatures.size() - 1;
      if (signature.integrity() == Integrity.CHANGED) {
        add(findings, document, signature, "signature.changed", Severity.ERROR);
      } else if (last && signature.integrity() == Integrity.EXTENDED) {
        add(findings, document, signature, "signature.extended", Severity.NOTE);
      }
    }
    return findings;
  }

  private static void add(
      List<Finding> findings, Document document, Signature signature, String id, Severity how) {
    String name = signature.signer();
    Text signer = name == null ? Messages.text("signature.unnamed") : new Text(name, name);
    start(document)
        .map(
            evidence ->
                new Finding(
                    id,
                    how,
                    Messages.text(id, signer),
                    List.of(),
                    List.of(evidence),
                    Messages.text(id + ".mend")))
        .ifPresent(findings::add);
  }

  /** A signature is of the whole document: evidence is how that begins. */
  private static Optional<Evidence> start(Document document) {
    return document.paragraphs().map(BrokenSignatures::whole).findFirst().or(() -> cell(document));
  }

  private static Evidence whole(Paragraph paragraph) {
    String text = paragraph.text();
    return new Evidence(
        new TextPlace(paragraph.index(), 0, text.length(), paragraph.page(), paragraph.box()),
        null,
        text);
  }

  private static Optional<Evidence> cell(Document document) {
    for (Table table : document.tables().toList()) {
      for (var cell : table.cells()) {
        if (!cell.text().isBlank()) {
          return Optional.of(Cells.evidence(table, cell, table.id()));
        }
      }
    }
    return Optional.empty();
  }
}
