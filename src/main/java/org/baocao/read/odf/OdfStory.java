package org.baocao.read.odf;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.ParagraphText;

/**
 * A run of paragraphs, lists and tables: the body, a cell, a text box, a note. What is anchored in
 * a paragraph goes aside, after it.
 */
final class OdfStory {

  private final OdfParts parts;
  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final OdfLists lists;

  OdfStory(OdfParts parts, Consumer<Block> flow, Consumer<Block> aside) {
    this.parts = parts;
    this.flow = flow;
    this.aside = aside;
    this.lists = new OdfLists(parts);
  }

  /** Everything inside the current element. */
  void read(Markup in) throws XMLStreamException {
    int outer = in.depth();
    while (in.next(outer)) {
      block(in);
    }
  }

  private void block(Markup in) throws XMLStreamException {
    switch (in.name()) {
      case "p", "h" -> paragraph(in);
      case "table" -> new OdfTable(parts, flow, aside).read(in);
      case "list" -> list(in);
      case "section" -> {
        if ("none".equals(in.attribute("display"))) {
          in.skip();
        }
      }
      case "tracked-changes", "annotation", "forms", "title", "desc", "object", "image" ->
          in.skip();
      default -> {
        // The patterns from which a table of contents is made hold no text of the document.
        if (in.name().endsWith("-source")) {
          in.skip();
        }
      }
    }
  }

  private void list(Markup in) throws XMLStreamException {
    lists.begin(in);
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "list-item" -> lists.item(in);
        default -> block(in);
      }
    }
    lists.end();
  }

  private void paragraph(Markup in) throws XMLStreamException {
    OdfStyle style = parts.styles().of("paragraph", in.attribute("style-name"));
    int level = in.name().equals("h") ? in.number("outline-level", 1, 1, 9) : 0;
    ParagraphText text = new ParagraphText(parts.budget());
    new OdfRuns(parts, text).read(in, style);
    flow.accept(text.finish(lists.label(), Boolean.TRUE.equals(style.centred()), level));
    text.anchored().forEach(aside);
  }
}
