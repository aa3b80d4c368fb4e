package org.baocao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Fields;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;
import org.baocao.read.text.Symbols;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one paragraph, in whatever they are wrapped. */
final class RunReader {

  private final Story story;
  private final ParagraphText text;
  private final Fields fields = new Fields();
  private Style style;
  private Look look;
  private @Nullable String font;
  private int exponent;

  RunReader(Story story, ParagraphText text) {
    this.story = story;
    this.text = text;
    this.style = story.parts().styles().paragraph(null);
    this.look = story.parts().styles().look(style, RunFormat.NONE);
  }

  /** Stands at {@code w:p}, and at its end afterwards; gives what the paragraph says of itself. */
  ParagraphFormat read(Markup in) throws XMLStreamException {
    ParagraphFormat format = ParagraphFormat.NONE;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "pPr" -> {
          format = ParagraphFormat.read(in);
          style = story.parts().styles().paragraph(format.style());
        }
        case "r" -> run(in);
        case "del", "moveFrom", "rt" -> in.skip();
        case "sup" -> exponent = in.depth();
        // A formula's fraction: without the stroke its two numbers would read as one.
        case "den" -> append("/");
        default -> {}
      }
    }
    story.parts().letters().endPassage();
    return format;
  }

  private void run(Markup in) throws XMLStreamException {
    exponent = in.depth() > exponent ? exponent : 0;
    format(RunFormat.NONE);
    boolean ownMark = false;
    int outer = in.depth();
    while (in.next(outer)) {
      if (ownMark) {
        in.skip();
      } else if (in.name().endsWith("noteReference")) {
        ownMark = note(in);
      } else {
        inRun(in);
      }
    }
  }

  private void inRun(Markup in) throws XMLStreamException {
    switch (in.name()) {
      case "rPr" -> format(RunFormat.read(in));
      case "t" -> characters(in);
      case "tab", "ptab" -> append("\t");
      case "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "sym" -> append(Symbols.of(in.attribute("font"), in.attribute("char")));
      case "br" -> lineBreak(in);
      case "lastRenderedPageBreak" -> story.parts().pages().marked();
      case "fldChar" -> {
        fields.at(in.attribute("fldCharType"));
        in.skip();
      }
      case "rt" -> in.skip();
      case "txbxContent" -> {
        if (look.hidden()) {
          in.skip();
        } else {
          story.inBox(in, text::anchor);
        }
      }
      default -> {}
    }
  }

  private void format(RunFormat own) {
    Styles styles = story.parts().styles();
    Look plain = styles.look(style, own);
    look = exponent > 0 ? plain.raised() : plain;
    font = styles.font(style, own);
  }

  private void characters(Markup in) throws XMLStreamException {
    boolean shown = fields.showsText() && !in.isPrompt();
    String characters = in.text();
    if (shown) {
      append(Symbols.shown(font, story.parts().letters().text(font, characters)));
    }
  }

  private void append(String more) {
    if (fields.showsText()) {
      text.append(more, look, story.parts().pages().current());
      if (!more.isBlank()) {
        story.parts().pages().text();
      }
    }
  }

  /** What goes on after a page or a column begins a line there. */
  private void lineBreak(Markup in) {
    append("\n");
    if ("page".equals(in.attribute("type"))) {
      story.parts().pages().forced();
    }
  }

  /** Says whether the rest of the run is the note's own mark. */
  private boolean note(Markup in) {
    Notes notes =
        in.name().startsWith("foot") ? story.parts().footnotes() : story.parts().endnotes();
    if (!look.hidden()) {
      notes.of(in.attribute("id")).forEach(text::anchor);
    }
    return in.attribute("customMarkFollows") != null;
  }
}
