package org.baocao.read.docx;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.markup.Markup;
import org.jspecify.annotations.Nullable;

/** What the file says of its length. Programs other than Word often leave a template's counts. */
final class Statistics {

  private Statistics() {}

  /** The number of pages, or null where the counts cannot be those of this text. */
  static @Nullable Integer pages(byte[] part, List<Block> blocks) throws XMLStreamException {
    int pages = 0;
    int words = 0;
    Markup in = Markup.of(part);
    while (part.length > 0 && in.next(0)) {
      switch (in.name()) {
        case "Pages" -> pages = number(in.text());
        case "Words" -> words = number(in.text());
        default -> {}
      }
    }
    int marked =
        blocks.stream().map(Block::page).filter(Objects::nonNull).mapToInt(p -> p).max().orElse(0);
    if (pages > 0 && words > 0 && pages >= marked) {
      return pages;
    }
    return marked == 0 ? null : marked;
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
