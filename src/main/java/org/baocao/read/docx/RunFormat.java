package org.baocao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of its characters; null where it says nothing.
 *
 * @param markGone whether a tracked change or hiding takes the paragraph's end away
 */
record RunFormat(
    @Nullable String style,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    @Nullable Boolean capitals,
    boolean superscript,
    boolean markGone,
    @Nullable String font) {

  static final RunFormat NONE = new RunFormat(null, null, null, null, null, false, false, null);

  static RunFormat read(Markup in) throws XMLStreamException {
    String style = null;
    Boolean bold = null;
    Boolean italic = null;
    Boolean hidden = null;
    Boolean capitals = null;
    boolean superscript = false;
    boolean gone = false;
    String font = null;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "rStyle" -> style = in.value();
        case "b" -> bold = in.isOn();
        case "i" -> italic = in.isOn();
        case "vanish" -> hidden = in.isOn();
        case "caps" -> capitals = in.isOn();
        case "vertAlign" -> superscript = "superscript".equals(in.value());
        case "del", "moveFrom" -> gone = true;
        case "rFonts" -> font = in.attribute("ascii");
        default -> {}
      }
    }
    return new RunFormat(style, bold, italic, hidden, capitals, superscript, gone, font);
  }

  /** What this leaves open, {@code base} says. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        style,
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        hidden == null ? base.hidden : hidden,
        capitals == null ? base.capitals : capitals,
        superscript,
        markGone,
        font);
  }
}
