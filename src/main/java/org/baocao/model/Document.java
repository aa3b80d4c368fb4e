package org.baocao.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file as read: its paragraphs and tables in reading order, running heads and page numbers left
 * out.
 *
 * @param pages null where the format does not know its pages
 */
public record Document(Source source, @Nullable Integer pages, List<Block> blocks)
    implements Reading {

  public Document {
    blocks = List.copyOf(blocks);
  }

  public Stream<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  public Stream<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }
}
