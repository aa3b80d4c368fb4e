package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Part;
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
    List<Finding> findings = new ArrayList<>();
    for (Part part : document.parts()) {
      add(findings, document.blocks(part), part.signatures());
    }
    return findings;
  }

  private static void add(List<Finding> findings, List<Block> signed, List<Signature> signatures) {
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      boolean last = i == signatures.size() - 1;
      if (signature.integrity() == Integrity.CHANGED) {
        add(findings, signed, signature, "signature.changed", Severity.ERROR);
      } else if (last && signature.integrity() == Integrity.EXTENDED) {
        add(findings, signed, signature, "signature.extended", Severity.NOTE);
      }
    }
  }

  private static void add(
      List<Finding> findings, List<Block> signed, Signature signature, String id, Severity how) {
    String name = signature.signer();
    Text signer = name == null ? Messages.text("signature.unnamed") : new Text(name, name);
    start(signed)
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

  /** A signature is of the whole file: evidence is how that begins. */
  private static Optional<Evidence> start(List<Block> signed) {
    return signed.stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .map(BrokenSignatures::whole)
        .findFirst()
        .or(() -> signed.stream().flatMap(BrokenSignatures::cells).findFirst());
  }

  private static Evidence whole(Paragraph paragraph) {
    String text = paragraph.text();
    return new Evidence(
        new TextPlace(paragraph.index(), 0, text.length(), paragraph.page(), paragraph.box()),
        null,
        text);
  }

  private static Stream<Evidence> cells(Block block) {
    return block instanceof Table table
        ? table.cells().stream()
            .filter(cell -> !cell.text().isBlank())
            .map(cell -> Cells.evidence(table, cell, table.id()))
        : Stream.empty();
  }
}
