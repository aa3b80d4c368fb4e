package org.baocao.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Level;
import org.baocao.read.text.ListLabels;
import org.baocao.read.text.Listing;
import org.jspecify.annotations.Nullable;

/** The lists of a file, by their definition. */
final class Numbering {

  /** A list before its definition is looked up. */
  private record Source(
      String definition, Map<Integer, LevelFormat> levels, Map<Integer, Integer> starts) {}

  private final Styles styles;
  private final Map<String, Map<Integer, LevelFormat>> definitions = new HashMap<>();
  private final Map<String, String> styleLinks = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Listing> lists = new HashMap<>();

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  static Numbering read(byte[] part, Styles styles) throws XMLStreamException {
    Numbering numbering = new Numbering(styles);
    if (part.length > 0) {
      Markup in = Markup.of(part);
      while (in.next(0)) {
        switch (in.name()) {
          case "abstractNum" -> numbering.definition(in);
          case "num" -> numbering.list(in);
          default -> {}
        }
      }
    }
    return numbering;
  }

  private void definition(Markup in) throws XMLStreamException {
    String id = in.attribute("abstractNumId");
    Map<Integer, LevelFormat> levels = new TreeMap<>();
    String link = null;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "lvl" -> levels.put(in.number("ilvl", 0, 0, 8), LevelFormat.read(in));
        case "numStyleLink" -> link = in.value();
        default -> {}
      }
    }
    if (id != null) {
      definitions.put(id, levels);
      if (link != null) {
        styleLinks.put(id, link);
      }
    }
  }

  private void list(Markup in) throws XMLStreamException {
    String id = in.attribute("numId");
    String definition = "";
    Map<Integer, LevelFormat> levels = new TreeMap<>();
    Map<Integer, Integer> starts = new TreeMap<>();
    int level = 0;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "abstractNumId" -> definition = in.value() == null ? "" : in.value();
        case "lvlOverride" -> level = in.number("ilvl", 0, 0, 8);
        case "startOverride" -> starts.put(level, in.number("val", 1, 0, Short.MAX_VALUE));
        case "lvl" -> levels.put(level, LevelFormat.read(in));
        default -> {}
      }
    }
    if (id != null) {
      sources.put(id, new Source(definition, levels, starts));
    }
  }

  /** The label of the next paragraph with these formats; empty for one that is in no list. */
  String label(ListLabels labels, ParagraphFormat own, Style style) {
    ParagraphFormat format = own.over(style.paragraph());
    String id = format.list();
    Source source = id == null ? null : sources.get(id);
    if (id == null || source == null) {
      return "";
    }
    Map<Integer, LevelFormat> levels = levels(source);
    Listing list = lists.computeIfAbsent(id, key -> listing(key, source, levels));
    return labels.next(list, level(own, format, style, levels));
  }

  private static int level(
      ParagraphFormat own, ParagraphFormat format, Style style, Map<Integer, LevelFormat> levels) {
    if (own.list() == null) {
      for (Map.Entry<Integer, LevelFormat> level : levels.entrySet()) {
        if (style.id().equals(level.getValue().style())) {
          return level.getKey();
        }
      }
    }
    Integer level = format.listLevel();
    return level == null ? 0 : level;
  }

  private Listing listing(String id, Source source, Map<Integer, LevelFormat> levels) {
    Map<Integer, Level> plain = new TreeMap<>();
    levels.forEach((at, level) -> plain.put(at, level.level()));
    return new Listing(id, definitionOf(source), plain, source.starts());
  }

  private Map<Integer, LevelFormat> levels(Source source) {
    Map<Integer, LevelFormat> defined = definitions.getOrDefault(definitionOf(source), Map.of());
    if (source.levels().isEmpty()) {
      return defined;
    }
    Map<Integer, LevelFormat> levels = new TreeMap<>(defined);
    levels.putAll(source.levels());
    return levels;
  }

  /** A definition may be that of the list to which a numbering style is bound. */
  private String definitionOf(Source source) {
    @Nullable String link = styleLinks.get(source.definition());
    @Nullable String linked = link == null ? null : styles.named(link).paragraph().list();
    @Nullable Source target = linked == null ? null : sources.get(linked);
    return target == null ? source.definition() : target.definition();
  }
}
