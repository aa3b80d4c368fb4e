package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Paragraph;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;

/** Texts of an .xlsx, raised digits told from others and readings of names left out. */
final class RichText {

  /** How the format writes characters that XML does not allow. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The texts that cells share, by their number. */
  static List<Paragraph> shared(byte[] part) throws XMLStreamException {
    List<Paragraph> texts = new ArrayList<>();
    if (part.length > 0) {
      Markup in = Markup.of(part);
      while (in.next(0)) {
        if (in.name().equals("si")) {
          texts.add(read(in));
        }
      }
    }
    return texts;
  }

  /** Stands at the element that holds the text, and at its end afterwards. */
  static Paragraph read(Markup in) throws XMLStreamException {
    ParagraphText text = new ParagraphText();
    Look look = Look.PLAIN;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "r" -> look = Look.PLAIN;
        case "rPr" -> look = look(in);
        case "t" -> text.append(unescaped(in.text()), look, null);
        case "rPh" -> in.skip();
        default -> {}
      }
    }
    return text.finish("", false, 0);
  }

  static Paragraph plain(String text) {
    ParagraphText plain = new ParagraphText();
    plain.append(unescaped(text), Look.PLAIN, null);
    return plain.finish("", false, 0);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            code -> {
              char c = (char) Integer.parseInt(code.group(1), 16);
              return c == '\r' ? "" : Matcher.quoteReplacement(String.valueOf(c));
            });
  }

  private static Look look(Markup in) throws XMLStreamException {
    boolean bold = false;
    boolean italic = false;
    boolean raised = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "b" -> bold = in.isOn();
        case "i" -> italic = in.isOn();
        case "vertAlign" -> raised = "superscript".equals(in.value());
        default -> {}
      }
    }
    return new Look(bold, italic, false, false, raised);
  }
}
