package org.baocao.read.odf;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A style; what is null it leaves to its parent.
 *
 * @param list the list style of its paragraphs
 * @param width of a column, in twentieths of a point
 */
record OdfStyle(
    @Nullable String parent,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    @Nullable Boolean raised,
    @Nullable Boolean capitals,
    @Nullable Boolean centred,
    @Nullable Boolean lined,
    @Nullable Boolean sided,
    @Nullable String list,
    @Nullable String font,
    @Nullable Integer width) {

  static final OdfStyle NONE =
      new OdfStyle(null, null, null, null, null, null, null, null, null, null, null, null);

  OdfStyle over(OdfStyle base) {
    return new OdfStyle(
        base.parent,
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        hidden == null ? base.hidden : hidden,
        raised == null ? base.raised : raised,
        capitals == null ? base.capitals : capitals,
        centred == null ? base.centred : centred,
        lined == null ? base.lined : lined,
        sided == null ? base.sided : sided,
        list == null ? base.list : list,
        font == null ? base.font : font,
        width == null ? base.width : width);
  }

  private OdfStyle under(@Nullable String parentName, @Nullable String listName) {
    return new OdfStyle(
        parentName,
        bold,
        italic,
        hidden,
        raised,
        capitals,
        centred,
        lined,
        sided,
        listName,
        font,
        width);
  }

  /** Stands at {@code style:style}, and at its end afterwards. */
  static OdfStyle read(Markup in) throws XMLStreamException {
    String parent = in.attribute("parent-style-name");
    String list = in.attribute("list-style-name");
    OdfStyle style = NONE;
    int outer = in.depth();
    while (in.next(outer)) {
      if (in.name().endsWith("-properties")) {
        style = properties(in).over(style);
      }
    }
    return style.under(parent, list);
  }

  private static OdfStyle properties(Markup in) {
    String display = in.attribute("display");
    String align = in.attribute("text-align");
    String left = in.attribute("border-left");
    String right = in.attribute("border-right");
    String all = in.attribute("border");
    boolean said = left != null || right != null || all != null;
    boolean sides = isLine(left) || isLine(right) || isLine(all);
    boolean lines =
        sides || isLine(in.attribute("border-top")) || isLine(in.attribute("border-bottom"));
    return new OdfStyle(
        null,
        is(in.attribute("font-weight"), "bold"),
        is(in.attribute("font-style"), "italic"),
        display == null ? null : display.equals("none") || display.equals("false"),
        raised(in.attribute("text-position")),
        is(in.attribute("text-transform"), "uppercase"),
        is(align, "center"),
        (said || lines) ? (Boolean) lines : null,
        said ? (Boolean) sides : null,
        null,
        font(in),
        length(in.attribute("column-width")));
  }

  private static @Nullable String font(Markup in) {
    String name = in.attribute("font-name");
    String family = in.attribute("font-family");
    return name != null || family == null ? name : family.replaceAll("[\"']|,.*", "");
  }

  private static @Nullable Boolean is(@Nullable String value, String wanted) {
    return value == null ? null : (Boolean) value.equals(wanted);
  }

  private static boolean isLine(@Nullable String border) {
    return border != null && !border.equals("none") && !border.equals("hidden");
  }

  private static @Nullable Boolean raised(@Nullable String position) {
    return position == null
        ? null
        : (Boolean) (position.startsWith("super") || position.matches("[1-9].*"));
  }

  private static @Nullable Integer length(@Nullable String length) {
    if (length == null || !length.matches("\\d{1,4}(\\.\\d+)?(in|cm|mm|pt|pc)")) {
      return null;
    }
    int unit = length.length() - 2;
    double points =
        switch (length.substring(unit).toLowerCase(Locale.ROOT)) {
          case "in" -> 72;
          case "cm" -> 72 / 2.54;
          case "mm" -> 72 / 25.4;
          case "pc" -> 12;
          default -> 1;
        };
    return (int) Math.round(Double.parseDouble(length.substring(0, unit)) * points * 20);
  }
}
