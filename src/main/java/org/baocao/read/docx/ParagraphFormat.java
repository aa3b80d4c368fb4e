package org.baocao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph says of itself; null where it says nothing.
 *
 * @param list id of its list; {@code 0} takes it out of the list of its style
 * @param listLevel from 0
 * @param outline from 1, 0 is body text
 * @param mark the look of its end
 */
record ParagraphFormat(
    @Nullable String style,
    @Nullable String list,
    @Nullable Integer listLevel,
    @Nullable Integer outline,
    @Nullable Boolean centred,
    RunFormat mark) {

  static final ParagraphFormat NONE =
      new ParagraphFormat(null, null, null, null, null, RunFormat.NONE);

  static ParagraphFormat read(Markup in) throws XMLStreamException {
    String style = null;
    String list = null;
    Integer level = null;
    Integer outline = null;
    Boolean centred = null;
    RunFormat mark = RunFormat.NONE;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "pStyle" -> style = in.value();
        case "numId" -> list = in.value();
        case "ilvl" -> level = in.number("val", 0, 0, 8);
        case "outlineLvl" -> outline = (in.number("val", 9, 0, 9) + 1) % 10;
        case "jc" -> centred = "center".equals(in.value());
        case "rPr" -> mark = RunFormat.read(in);
        case "sectPr" -> in.skip();
        default -> {}
      }
    }
    return new ParagraphFormat(style, list, level, outline, centred, mark);
  }

  /** What this leaves open, {@code base} says. */
  ParagraphFormat over(ParagraphFormat base) {
    return new ParagraphFormat(
        style,
        list == null ? base.list : list,
        listLevel == null ? base.listLevel : listLevel,
        outline == null ? base.outline : outline,
        centred == null ? base.centred : centred,
        mark);
  }
}
