package org.baocao.read.mail;

import java.util.List;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.model.Evidence;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Submission;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.baocao.read.grid.PlainText;
import org.jspecify.annotations.Nullable;

/** Makes sure that files attached to a mail, which nobody reads, are not lost without a word. */
final class Attachments {

  private Attachments() {}

  /** What is unread is told at the first words of the mail: an attachment has no place in it. */
  static Document document(
      Submission submission, List<Block> body, @Nullable String subject, List<String> names) {
    List<Block> blocks = body.isEmpty() && !names.isEmpty() ? wordless(subject, names) : body;
    List<Doubt> doubts =
        names.stream()
            .map(name -> new Doubt(Doubt.Kind.ATTACHMENT_UNREAD, name, first(blocks)))
            .toList();
    return new Document(submission.source(), null, blocks, List.of(), doubts);
  }

  /** A mail without a body shows its subject, and where it has none the names of its files. */
  private static List<Block> wordless(@Nullable String subject, List<String> names) {
    String said = subject == null ? "" : PlainText.of(subject);
    String text = said.isEmpty() ? PlainText.of(String.join(", ", names)) : said;
    return List.of(new Paragraph(0, text, Emphasis.NONE, null, null));
  }

  private static Evidence first(List<Block> blocks) {
    return switch (blocks.getFirst()) {
      case Paragraph first ->
          new Evidence(
              new TextPlace(first.index(), 0, first.text().length(), null, null),
              null,
              first.text());
      case Table table -> {
        Cell cell = table.cells().getFirst();
        CellPlace place = new CellPlace(table.id(), cell.row(), cell.column(), null, null);
        yield new Evidence(place, null, cell.text());
      }
    };
  }
}
