package org.baocao.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The font that an element or the nearest one around it names. */
final class HtmlFont {

  private static final Pattern FAMILY =
      Pattern.compile("font-family\\s*:\\s*[\"']?([^\"',;]+)", Pattern.CASE_INSENSITIVE);

  private HtmlFont() {}

  static @Nullable String of(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Matcher family = FAMILY.matcher(at.attr("style"));
      if (family.find()) {
        return family.group(1).strip();
      }
      if (at.hasAttr("face")) {
        return at.attr("face").split(",", 2)[0].strip();
      }
    }
    return null;
  }
}
