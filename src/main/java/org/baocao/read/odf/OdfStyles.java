package org.baocao.read.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Level;
import org.baocao.read.text.Look;
import org.jspecify.annotations.Nullable;

/** The styles of a document by family and name, each with all that it inherits. */
final class OdfStyles {

  private static final int DEEPEST = 50;

  private final Map<String, OdfStyle> styles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

  /** Takes the current element if it is a style. */
  void take(Markup in) throws XMLStreamException {
    String name = in.attribute("name");
    switch (in.name()) {
      case "style" -> styles.put(in.attribute("family") + "/" + name, OdfStyle.read(in));
      case "default-style" -> styles.put(in.attribute("family") + "/", OdfStyle.read(in));
      case "list-style" -> {
        if (name != null) {
          lists.put(name, levels(in));
        }
      }
      case "master-styles" -> in.skip();
      default -> {}
    }
  }

  private static Map<Integer, Level> levels(Markup in) throws XMLStreamException {
    Map<Integer, Level> levels = new TreeMap<>();
    int outer = in.depth();
    while (in.next(outer)) {
      if (in.name().startsWith("list-level-style-")) {
        levels.put(in.number("level", 1, 1, 10) - 1, OdfLevel.read(in));
      }
    }
    return levels;
  }

  OdfStyle of(String family, @Nullable String name) {
    OdfStyle sum = OdfStyle.NONE;
    String next = name;
    for (int i = 0; i < DEEPEST && next != null; i++) {
      OdfStyle style = styles.getOrDefault(family + "/" + next, OdfStyle.NONE);
      sum = sum.over(style);
      next = style.parent();
    }
    return sum.over(styles.getOrDefault(family + "/", OdfStyle.NONE));
  }

  Map<Integer, Level> list(@Nullable String name) {
    return name == null ? Map.of() : lists.getOrDefault(name, Map.of());
  }

  /** How text is set in {@code style}, inside text set like {@code outer}. */
  static Look look(OdfStyle style, Look outer) {
    return new Look(
        style.bold() == null ? outer.bold() : style.bold(),
        style.italic() == null ? outer.italic() : style.italic(),
        outer.hidden() || Boolean.TRUE.equals(style.hidden()),
        style.capitals() == null ? outer.capitals() : style.capitals(),
        style.raised() == null ? outer.superscript() : style.raised());
  }
}
