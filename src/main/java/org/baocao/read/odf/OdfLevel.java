package org.baocao.read.odf;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Level;
import org.baocao.read.text.NumberFormat;
import org.baocao.read.text.Symbols;
import org.jspecify.annotations.Nullable;

/** Reads a level of a list style. */
final class OdfLevel {

  private OdfLevel() {}

  static Level read(Markup in) throws XMLStreamException {
    boolean bullet = in.name().endsWith("bullet");
    String text = bullet ? orEmpty(in.attribute("bullet-char")) : text(in);
    NumberFormat format = bullet ? NumberFormat.BULLET : format(in.attribute("num-format"));
    int start = in.number("start-value", 1, 0, Short.MAX_VALUE);
    String follow = " ";
    String font = null;
    int outer = in.depth();
    while (in.next(outer)) {
      if ("nothing".equals(in.attribute("label-followed-by"))) {
        follow = "";
      }
      font = in.attribute("font-name") == null ? font : in.attribute("font-name");
    }
    String shown = bullet && text.length() == 1 ? Symbols.of(font, text.charAt(0)) : text;
    return new Level(start, format, format == NumberFormat.NONE ? "" : shown, follow, null, false);
  }

  private static String text(Markup in) {
    String whole = in.attribute("num-list-format");
    if (whole != null) {
      return whole.replaceAll("%(\\d)%", "%$1");
    }
    int level = in.number("level", 1, 1, 9);
    int shown = in.number("display-levels", 1, 1, level);
    return orEmpty(in.attribute("num-prefix"))
        + IntStream.rangeClosed(level - shown + 1, level)
            .mapToObj(i -> "%" + i)
            .collect(Collectors.joining("."))
        + orEmpty(in.attribute("num-suffix"));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static NumberFormat format(@Nullable String name) {
    return switch (orEmpty(name)) {
      case "" -> NumberFormat.NONE;
      case "a" -> NumberFormat.LOWER_LETTER;
      case "A" -> NumberFormat.UPPER_LETTER;
      case "i" -> NumberFormat.LOWER_ROMAN;
      case "I" -> NumberFormat.UPPER_ROMAN;
      default -> NumberFormat.DECIMAL;
    };
  }
}
