package org.baocao.extract;

import java.util.List;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;

/**
 * The narrative of a document: what stands in the report's own file before the first appendix, its
 * signature included.
 *
 * @param end index of the first block behind it
 * @param paragraphs all of its paragraphs
 * @param text those that report: the letterhead's title and addressee left out
 */
record Body(int end, List<Paragraph> paragraphs, List<Paragraph> text) {

  private static final int LINES = 12;
  private static final int NEAR = 8;

  /** A table of those who sign has fewer. */
  private static final int FEWEST_ROWS = 4;

  static Body of(Document document, Wording wording) {
    List<Block> blocks = document.blocks(document.parts().getFirst());
    int signed = signature(blocks, wording);
    int end = Math.max(0, signed);
    while (end < blocks.size()
        && !opensAppendix(blocks, end, wording)
        && !(signed >= 0 && end > signed && isLong(blocks.get(end)))) {
      end++;
    }
    List<Paragraph> paragraphs =
        blocks.subList(0, end).stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    return new Body(end, paragraphs, text(paragraphs, wording));
  }

  /** The last block that lists the recipients: appendices come behind it. -1 without one. */
  private static int signature(List<Block> blocks, Wording wording) {
    int at = blocks.size() - 1;
    while (at >= 0 && !listsRecipients(blocks.get(at), wording)) {
      at--;
    }
    return at;
  }

  private static boolean listsRecipients(Block block, Wording wording) {
    return Line.of(block, "")
        .limit(LINES)
        .anyMatch(line -> wording.letterhead().recipients().matcher(line.plain()).lookingAt());
  }

  /** Behind the signature such a table is an appendix, whatever its title is or lacks. */
  private static boolean isLong(Block block) {
    return block instanceof Table table && table.rows() >= FEWEST_ROWS && table.columns() > 1;
  }

  /** A heading is followed by its table: a text that only names an appendix is none. */
  private static boolean opensAppendix(List<Block> blocks, int at, Wording wording) {
    return blocks.get(at) instanceof Paragraph p
        && AppendixHeading.of(p, wording).isPresent()
        && blocks.subList(at, Math.min(at + NEAR, blocks.size())).stream()
            .anyMatch(Table.class::isInstance);
  }

  /** Behind the addressee, or behind the kind where there is none. */
  private static List<Paragraph> text(List<Paragraph> paragraphs, Wording wording) {
    int from = 0;
    for (int i = 0; i < Math.min(40, paragraphs.size()); i++) {
      String plain = Spelling.plain(paragraphs.get(i).text().strip());
      boolean kind = wording.letterhead().kinds().contains(plain);
      if (kind || wording.letterhead().addressee().matcher(plain).lookingAt()) {
        from = i + 1;
      }
    }
    return paragraphs.subList(from, paragraphs.size());
  }
}
