package org.baocao.read.html;

import java.util.Locale;
import org.baocao.read.text.NumberFormat;
import org.jsoup.nodes.Element;

/** Counts the items of an ordered list. */
final class HtmlList {

  private static final int MOST = Short.MAX_VALUE;

  private final Element list;
  private int next;

  HtmlList(Element list) {
    this.list = list;
    this.next = number(list.attr("start"), 1);
  }

  /** The number of the next item, and what stands behind it. */
  String label(Element item) {
    int number = number(item.attr("value"), next);
    next = Math.min(number + 1, MOST);
    String written = format().write(number);
    return written.isEmpty() ? "" : written + ". ";
  }

  private NumberFormat format() {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    String type = style.replaceFirst("(?s).*list-style(?:-type)?\\s*:\\s*([a-z-]+).*", "$1");
    return switch (type.equals(style) ? list.attr("type") : type) {
      case "a", "lower-alpha", "lower-latin" -> NumberFormat.LOWER_LETTER;
      case "A", "upper-alpha", "upper-latin" -> NumberFormat.UPPER_LETTER;
      case "i", "lower-roman" -> NumberFormat.LOWER_ROMAN;
      case "I", "upper-roman" -> NumberFormat.UPPER_ROMAN;
      case "decimal-leading-zero" -> NumberFormat.DECIMAL_ZERO;
      case "none" -> NumberFormat.NONE;
      default -> NumberFormat.DECIMAL;
    };
  }

  private static int number(String text, int otherwise) {
    return text.strip().matches("\\d{1,5}")
        ? Math.min(Integer.parseInt(text.strip()), MOST)
        : otherwise;
  }
}
