package org.baocao.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file as read: its paragraphs and tables in reading order, running heads and page numbers left
 * out. Files that make up one case are one document: the report's own blocks come first.
 *
 * @param pages null where the format does not know its pages
 * @param signatures the digital ones, in the order of the file
 * @param doubts what may have been read wrongly, besides tables: these carry a confidence
 * @param enclosed the files behind the report's own, in order
 */
public record Document(
    Source source,
    @Nullable Integer pages,
    List<Block> blocks,
    List<Signature> signatures,
    List<Doubt> doubts,
    List<Part> enclosed)
    implements Reading {

  public Document {
    blocks = List.copyOf(blocks);
    signatures = List.copyOf(signatures);
    doubts = List.copyOf(doubts);
    enclosed = List.copyOf(enclosed);
  }

  /** A document of one file. */
  public Document(
      Source source,
      @Nullable Integer pages,
      List<Block> blocks,
      List<Signature> signatures,
      List<Doubt> doubts) {
    this(source, pages, blocks, signatures, doubts, List.of());
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

  /** All files that make it up, the report's own first; mostly that one alone. */
  public List<Part> parts() {
    int end = enclosed.isEmpty() ? blocks.size() : enclosed.getFirst().from();
    return Stream.concat(Stream.of(new Part(source, pages, 0, end, signatures)), enclosed.stream())
        .toList();
  }

  /** The report's own file alone. */
  public Document own() {
    return new Document(
        source,
        pages,
        blocks(parts().getFirst()),
        signatures,
        doubts.stream().filter(each -> source(each.evidence().place()).equals(source)).toList());
  }

  /** What one of its files gives to it. */
  public List<Block> blocks(Part part) {
    return blocks.subList(part.from(), part.to());
  }

  /** The file in which a place lies, which the document has. */
  public Source source(Place place) {
    return enclosed.stream()
        .filter(part -> blocks(part).stream().anyMatch(block -> block.holds(place)))
        .map(Part::source)
        .findFirst()
        .orElse(source);
  }
}
