package org.baocao.read.docx;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;

/** Borders of a table or a cell: how many sides are said to have a line, how many to have none. */
record Lines(int drawn, int absent) {

  static final Lines UNSAID = new Lines(0, 0);

  private static final Set<String> SIDES =
      Set.of("top", "left", "start", "bottom", "right", "end", "insideH", "insideV");

  static Lines read(Markup in) throws XMLStreamException {
    int drawn = 0;
    int absent = 0;
    int outer = in.depth();
    while (in.next(outer)) {
      if (SIDES.contains(in.name())) {
        String kind = in.value();
        if (kind == null || kind.equals("nil") || kind.equals("none")) {
          absent++;
        } else {
          drawn++;
        }
      }
    }
    return new Lines(drawn, absent);
  }

  boolean any() {
    return drawn > 0;
  }

  /** Whether a cell with these borders shows a line in a table that has lines or not. */
  boolean shown(boolean tableHasLines) {
    return drawn > 0 || (tableHasLines && absent < 4);
  }
}
