package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Paragraph;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;
import org.jspecify.annotations.Nullable;

/** A text of an .xlsx, raised digits told from others and readings of names left out. */
record RichText(List<Run> runs) {

  /**
   * @param font null where it is the cell's
   */
  record Run(String text, Look look, @Nullable String font) {}

  /** How the format writes characters that XML does not allow. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** The texts that cells share, by their number. */
  static List<RichText> shared(byte[] part) throws XMLStreamException {
    List<RichText> texts = new ArrayList<>();
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
  static RichText read(Markup in) throws XMLStreamException {
    List<Run> runs = new ArrayList<>();
    Run like = plainRun("");
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "r" -> like = plainRun("");
        case "rPr" -> like = run(in);
        case "t" -> runs.add(new Run(unescaped(in.text()), like.look, like.font));
        case "rPh" -> in.skip();
        default -> {}
      }
    }
    return new RichText(runs);
  }

  static RichText plain(String text) {
    return new RichText(List.of(plainRun(unescaped(text))));
  }

  private static Run plainRun(String text) {
    return new Run(text, Look.PLAIN, null);
  }

  Paragraph shown(@Nullable String cellFont, LegacyText letters, Budget budget) {
    ParagraphText text = new ParagraphText(budget);
    for (Run run : runs) {
      String font = run.font == null ? cellFont : run.font;
      text.append(letters.text(font, run.text), run.look, null);
    }
    letters.endPassage();
    return text.finish("", false, 0);
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

  private static Run run(Markup in) throws XMLStreamException {
    boolean bold = false;
    boolean italic = false;
    boolean raised = false;
    String font = null;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "b" -> bold = in.isOn();
        case "i" -> italic = in.isOn();
        case "rFont" -> font = in.value();
        case "vertAlign" -> raised = "superscript".equals(in.value());
        default -> {}
      }
    }
    return new Run("", new Look(bold, italic, false, false, raised), font);
  }
}
