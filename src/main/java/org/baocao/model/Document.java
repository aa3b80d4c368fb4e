package org.baocao.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file as read: its paragraphs and tables in reading order, running heads and page numbers left
 * out.
 *
 * @param pages null where the format does not know its pages
 * @param signatures the digital ones, in the order of the file
 * @param doubts what may have been read wrongly, besides tables: these carry a confidence
 */
public record Document(
    Source source,
    @Nullable Integer pages,
    List<Block> blocks,
    List<Signature> signatures,
    List<Doubt> doubts)
    implements Reading {

  public Document {
    blocks = List.copyOf(blocks);
    signatures = List.copyOf(signatures);
    doubts = List.copyOf(doubts);
  }

  /** A document that nobody signed and that reads without doubt. */
  public Document(Source source, @Nullable Integer pages, List<Block> blocks) {
    this(source, pages, blocks, List.of(), List.of());
  }

  public Stream<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  /** The table of that id, which the document has. */
  public Table table(String id) {
    return tables().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  public Stream<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }
}
