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
    @Nullable String font,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    @Nullable Boolean capitals,
    boolean superscript,
    boolean markGone) {

  static final RunFormat NONE = new RunFormat(null, null, null, null, null, null, false, false);

  static RunFormat read(Markup in) throws XMLStreamException {
    String style = null;
    String font = null;
    Boolean bold = null;
    Boolean italic = null;
    Boolean hidden = null;
    Boolean capitals = null;
    boolean superscript = false;
    boolean gone = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "rStyle" -> style = in.value();
        case "rFonts" -> font = font(in);
        case "b" -> bold = in.isOn();
        case "i" -> italic = in.isOn();
        case "vanish" -> hidden = in.isOn();
        case "caps" -> capitals = in.isOn();
        case "vertAlign" -> superscript = "superscript".equals(in.value());
        case "del", "moveFrom" -> gone = true;
        default -> {}
      }
    }
    return new RunFormat(style, font, bold, italic, hidden, capitals, superscript, gone);
  }

  /** That of letters beyond ASCII, for it is these that may be of an old encoding. */
  private static @Nullable String font(Markup in) {
    String beyond = in.attribute("hAnsi");
    return beyond == null ? in.attribute("ascii") : beyond;
  }

  /** What this leaves open, {@code base} says. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        style,
        font == null ? base.font : font,
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        hidden == null ? base.hidden : hidden,
        capitals == null ? base.capitals : capitals,
        superscript,
        markGone);
  }
}
