package org.baocao.extract;

import java.util.List;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;

/**
 * The narrative of a document: what stands before the first appendix.
 *
 * @param end index of the first block behind it
 * @param paragraphs all of its paragraphs
 * @param text those that report: the letterhead's title and addressee left out
 */
record Body(int end, List<Paragraph> paragraphs, List<Paragraph> text) {

  static Body of(Document document, Wording wording) {
    List<Block> blocks = document.blocks();
    int end = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph p && AppendixHeading.of(p, wording).isPresent()) {
        end = i;
        break;
      }
    }
    List<Paragraph> paragraphs =
        blocks.subList(0, end).stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    return new Body(end, paragraphs, text(paragraphs, wording));
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
