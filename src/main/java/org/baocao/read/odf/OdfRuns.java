package org.baocao.read.odf;

import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one paragraph, in whatever they are wrapped. */
final class OdfRuns {

  private static final int MOST_SPACES = 1000;

  private final OdfParts parts;
  private final ParagraphText text;

  OdfRuns(OdfParts parts, ParagraphText text) {
    this.parts = parts;
    this.text = text;
  }

  /** Stands at the paragraph, and at its end afterwards. */
  void read(Markup in, OdfStyle style) throws XMLStreamException {
    runs(in, OdfStyles.look(style, Look.PLAIN), font(style, parts.font()));
    parts.letters().endPassage();
  }

  private static @Nullable String font(OdfStyle style, @Nullable String outer) {
    return style.font() == null ? outer : style.font();
  }

  private void text(String more, Look look, @Nullable String font) {
    text.append(parts.letters().text(font, more.replaceAll("\\s+", " ")), look, null);
  }

  private void runs(Markup in, Look look, @Nullable String font) throws XMLStreamException {
    int outer = in.depth();
    while (in.next(outer, more -> text(more, look, font))) {
      switch (in.name()) {
        case "span" -> {
          OdfStyle style = parts.styles().of("text", in.attribute("style-name"));
          runs(in, OdfStyles.look(style, look), font(style, font));
        }
        case "s" -> text.append(" ".repeat(in.number("c", 1, 1, MOST_SPACES)), look, null);
        case "tab" -> text.append("\t", look, null);
        case "line-break" -> text.append("\n", look, null);
        case "note-body", "frame", "g", "custom-shape", "rect", "line", "connector", "ellipse" ->
            new OdfStory(parts, text::anchor, text::anchor).read(in);
        case "note-citation", "annotation", "ruby-text", "hidden-text", "hidden-paragraph" ->
            in.skip();
        default -> {}
      }
    }
  }
}
