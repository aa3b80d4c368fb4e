package org.baocao.read.odf;

import java.util.HashMap;
import java.util.Map;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Level;
import org.baocao.read.text.Listing;
import org.jspecify.annotations.Nullable;

/** The lists in which the text stands: which level, and whether an item still lacks its label. */
final class OdfLists {

  private final OdfParts parts;
  private @Nullable String style;
  private String id = "";
  private int depth;
  private int begun;
  private boolean anew;
  private boolean unlabelled;
  private @Nullable Integer start;

  OdfLists(OdfParts parts) {
    this.parts = parts;
  }

  void begin(Markup in) {
    String own = in.attribute("style-name");
    if (depth == 0) {
      id = System.identityHashCode(this) + "/" + begun++;
      style = own;
      anew =
          in.attribute("continue-list") == null
              && !"true".equals(in.attribute("continue-numbering"));
    }
    style = own == null ? style : own;
    depth++;
  }

  void item(Markup in) {
    unlabelled = true;
    String own = in.attribute("start-value");
    start = own == null ? null : (Integer) in.number("start-value", 1, 0, Short.MAX_VALUE);
  }

  void end() {
    depth--;
    unlabelled = false;
  }

  /** The label of the next paragraph; only the first one of an item has one. */
  String label() {
    if (!unlabelled || depth == 0) {
      return "";
    }
    unlabelled = false;
    Map<Integer, Level> levels = parts.styles().list(style);
    Map<Integer, Integer> starts = new HashMap<>();
    if (anew) {
      levels.forEach((level, format) -> starts.put(level, format.start()));
    }
    String list = id;
    if (start != null) {
      starts.put(depth - 1, start);
      list = id + "/" + start;
    }
    return parts.labels().next(new Listing(list, style + "", levels, starts), depth - 1);
  }
}
