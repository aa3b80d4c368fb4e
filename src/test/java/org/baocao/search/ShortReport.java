package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Source;
import org.jspecify.annotations.Nullable;

/** A report of a few paragraphs and nothing else. */
final class ShortReport {

  private ShortReport() {}

  static Review of(@Nullable String locality, @Nullable String period, String... texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(new Paragraph(blocks.size(), text, Paragraph.Emphasis.NONE, null, null));
    }
    Document document =
        new Document(new Source("a.docx", "0".repeat(64), "text/plain"), null, blocks);
    Letterhead head =
        new Letterhead(
            null, locality, null, null, null, null, null, null, null, null, null, null, List.of(),
            Map.of());
    Period time = period == null ? null : Period.parse(period);
    return new Review(
        new Report(document, null, null, null, head, time, List.of(), List.of(), List.of()),
        List.of());
  }
}
