package org.baocao.read.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules that a page has for tags, classes and ids, written into the styles of its elements; of
 * what an element says itself nothing changes. Other selectors are not asked.
 */
final class StyleSheet {

  /** What a reader of text looks at. */
  private static final Set<String> READ =
      Set.of(
          "font-family",
          "font-style",
          "font-weight",
          "text-align",
          "text-transform",
          "display",
          "visibility",
          "mso-hide",
          "list-style-type",
          "border");

  /** Longer values are no names. */
  private static final int LONGEST = 100;

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  private StyleSheet() {}

  static void apply(Document page) {
    StyleSheet sheet = new StyleSheet();
    page.select("style").forEach(style -> sheet.read(style.data()));
    if (!sheet.rules.isEmpty()) {
      page.body().getAllElements().forEach(sheet::apply);
    }
  }

  private void read(String source) {
    String css = source.replaceAll("(?s)/\\*.*?\\*/|<!--|-->", "");
    int at = 0;
    int open = css.indexOf('{');
    while (open >= 0) {
      int end = end(css, open);
      String selectors = css.substring(at, open);
      selectors = selectors.substring(selectors.lastIndexOf(';') + 1);
      if (!selectors.contains("@")) { // print, and fonts that come with the page
        rule(selectors, declarations(css.substring(open + 1, end)));
      }
      at = Math.min(end + 1, css.length());
      open = css.indexOf('{', at);
    }
  }

  /** Where the block closes that opens here. */
  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static Map<String, String> declarations(String block) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : block.split(";")) {
      String[] said = declaration.split(":", 2);
      String name = said[0].strip().toLowerCase(Locale.ROOT);
      if (said.length == 2 && said[1].length() <= LONGEST && READ.contains(name)) {
        declarations.put(name, said[1].strip());
      }
    }
    return declarations;
  }

  private void rule(String selectors, Map<String, String> declarations) {
    for (String selector : declarations.isEmpty() ? new String[0] : selectors.split(",")) {
      String[] parts = selector.strip().split("(?=[.#])", 2);
      String key = parts[0].toLowerCase(Locale.ROOT) + (parts.length > 1 ? parts[1] : "");
      rules
          .computeIfAbsent(parts[0].isEmpty() ? selector.strip() : key, k -> new LinkedHashMap<>())
          .putAll(declarations);
    }
  }

  private void apply(Element element) {
    String tag = element.normalName();
    Map<String, String> style = new LinkedHashMap<>(rules.getOrDefault(tag, Map.of()));
    for (String name : element.classNames()) {
      style.putAll(rules.getOrDefault("." + name, Map.of()));
      style.putAll(rules.getOrDefault(tag + "." + name, Map.of()));
    }
    style.putAll(rules.getOrDefault("#" + element.id(), Map.of()));
    String own = element.attr("style");
    style.keySet().removeAll(declarations(own).keySet());
    if (!style.isEmpty()) {
      String added =
          style.entrySet().stream()
              .map(said -> said.getKey() + ":" + said.getValue())
              .collect(Collectors.joining(";"));
      element.attr("style", own.isEmpty() ? added : own + ";" + added);
    }
  }
}
