package org.baocao.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.baocao.model.Block;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables inside an element, as a browser would show them. */
final class HtmlStory {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "title", "noscript", "template", "select", "object", "del");

  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final LegacyText letters;
  private final Budget budget;
  private ParagraphText text;
  private boolean centred;
  private int level;
  private @Nullable HtmlList list;
  private String label = "";

  HtmlStory(Consumer<Block> flow, Consumer<Block> aside, LegacyText letters, Budget budget) {
    this.flow = flow;
    this.aside = aside;
    this.letters = letters;
    this.budget = budget;
    this.text = new ParagraphText(budget);
  }

  void read(Element element) {
    children(element, Look.PLAIN, false);
    end();
  }

  private void children(Element element, Look look, boolean inCentre) {
    String font = HtmlFont.of(element);
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        centred = text.isBlank() ? inCentre : centred;
        String raw = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        text.append(letters.text(font, raw), look, null);
      } else if (node instanceof Element child && !UNSEEN.contains(child.normalName())) {
        element(child, look, inCentre);
      }
    }
  }

  private void element(Element element, Look look, boolean inCentre) {
    if (isHidden(element)) {
      return;
    }
    boolean centre = isCentred(element, inCentre);
    switch (element.normalName()) {
      case "br" -> text.append("\n", look, null);
      case "table" -> {
        end();
        new HtmlTable(flow, aside, letters, budget).read(element);
      }
      case "ol", "ul" -> {
        HtmlList outer = list;
        list = element.normalName().equals("ol") ? new HtmlList(element) : null;
        inside(element, look, centre);
        list = outer;
      }
      default -> inside(element, look, centre);
    }
  }

  private void inside(Element element, Look look, boolean centre) {
    boolean block = element.isBlock();
    if (block) {
      end();
      level = heading(element);
    }
    boolean item = element.normalName().equals("li");
    label = item && list != null ? list.label(element) : label;
    children(element, look(element, look), centre);
    if (block) {
      end();
    }
    label = item ? "" : label;
  }

  private void end() {
    letters.endPassage();
    flow.accept(text.finish(text.isBlank() ? "" : label, centred, level));
    label = text.isBlank() ? label : "";
    text = new ParagraphText(budget);
    centred = false;
    level = 0;
  }

  private static int heading(Element element) {
    String name = element.normalName();
    return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
  }

  private static String style(Element element) {
    return element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element element) {
    String style = style(element);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("mso-hide:all")
        || style.contains("visibility:hidden");
  }

  private static boolean isCentred(Element element, boolean inherited) {
    String style = style(element);
    String align = element.attr("align");
    if (element.normalName().equals("center") || style.contains("text-align:center")) {
      return true;
    }
    boolean said = style.contains("text-align:") || !align.isEmpty();
    return said ? align.equalsIgnoreCase("center") : inherited;
  }

  private static Look look(Element element, Look outer) {
    String name = element.normalName();
    String style = style(element);
    return new Look(
        outer.bold() || Set.of("b", "strong", "th").contains(name) || style.contains("weight:bold"),
        outer.italic() || Set.of("i", "em").contains(name) || style.contains("style:italic"),
        false,
        outer.capitals() || style.contains("transform:uppercase"),
        outer.superscript() || name.equals("sup"));
  }
}
