package org.baocao.read.docx;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.ParagraphText;
import org.jspecify.annotations.Nullable;

/**
 * A run of paragraphs and tables: the body, a cell, a text box, a note. What is anchored in a
 * paragraph goes aside, after it.
 */
final class Story {

  private final Parts parts;
  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final boolean labelled;
  private @Nullable ParagraphText open;
  private ParagraphFormat format = ParagraphFormat.NONE;

  Story(Parts parts, Consumer<Block> flow, Consumer<Block> aside, boolean labelled) {
    this.parts = parts;
    this.flow = flow;
    this.aside = aside;
    this.labelled = labelled;
  }

  Parts parts() {
    return parts;
  }

  /** Everything inside the current element. */
  void read(Markup in) throws XMLStreamException {
    int outer = in.depth();
    while (in.next(outer)) {
      block(in);
    }
    end();
  }

  void block(Markup in) throws XMLStreamException {
    switch (in.name()) {
      case "p" -> paragraph(in);
      case "tbl" -> {
        end();
        new TableReader(parts, flow, aside).read(in);
      }
      case "del", "moveFrom", "sectPr" -> in.skip();
      default -> {}
    }
  }

  void inBox(Markup in, Consumer<Block> anchor) throws XMLStreamException {
    new Story(parts, anchor, anchor, labelled).read(in);
  }

  /** A paragraph whose end is deleted goes on in the next one. */
  private void paragraph(Markup in) throws XMLStreamException {
    ParagraphText text = open == null ? new ParagraphText(parts.budget()) : open;
    open = text;
    format = new RunReader(this, text).read(in);
    if (!format.mark().markGone() && (text.isBlank() || !endHidden())) {
      end();
    }
  }

  private boolean endHidden() {
    Styles styles = parts.styles();
    return styles.look(styles.paragraph(format.style()), format.mark()).hidden();
  }

  /** Nothing goes on beyond a table, or beyond the end of the story. */
  void end() {
    ParagraphText text = open;
    if (text == null) {
      return;
    }
    open = null;
    Style style = parts.styles().paragraph(format.style());
    boolean counted = labelled && !(text.isBlank() && (endHidden() || format.mark().markGone()));
    String label = counted ? parts.numbering().label(parts.labels(), format, style) : "";
    Integer outline = format.over(style.paragraph()).outline();
    boolean centred = parts.styles().centred(format, style);
    flow.accept(text.finish(label, centred, outline == null ? 0 : outline));
    text.anchored().forEach(aside);
  }
}
