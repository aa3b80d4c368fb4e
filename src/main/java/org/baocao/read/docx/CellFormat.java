package org.baocao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.baocao.read.grid.Slot.Merge;
import org.baocao.read.markup.Markup;

/**
 * What a cell says of itself.
 *
 * @param gone deleted by a tracked change
 */
record CellFormat(int span, Merge merge, Lines lines, boolean gone) {

  static final CellFormat NONE = new CellFormat(1, Merge.NONE, Lines.UNSAID, false);

  static CellFormat read(Markup in, int mostColumns) throws XMLStreamException {
    int span = 1;
    Merge merge = Merge.NONE;
    Lines lines = Lines.UNSAID;
    boolean gone = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "gridSpan" -> span = in.number("val", 1, 1, mostColumns);
        case "vMerge" -> merge = "restart".equals(in.value()) ? Merge.BEGIN : Merge.FROM_ABOVE;
        // A merge that is a tracked change; vMerge is not written then (ECMA-376, 17.13.5.3).
        case "cellMerge" ->
            merge = "rest".equals(in.attribute("vMerge")) ? Merge.BEGIN : Merge.FROM_ABOVE;
        case "hMerge" -> {
          if (!"restart".equals(in.value())) {
            merge = Merge.FROM_LEFT;
          }
        }
        case "tcBorders" -> lines = Lines.read(in);
        case "cellDel" -> gone = true;
        default -> {}
      }
    }
    return new CellFormat(span, merge, lines, gone);
  }
}
