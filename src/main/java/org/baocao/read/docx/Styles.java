package org.baocao.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.text.Look;
import org.jspecify.annotations.Nullable;

/** The style sheet: every style with what it inherits. */
final class Styles {

  private final Map<String, Style> sheet = new HashMap<>();
  private final Map<String, Style> whole = new HashMap<>();
  private RunFormat defaults = RunFormat.NONE;
  private ParagraphFormat paragraphDefaults = ParagraphFormat.NONE;
  private Style presetParagraph = Style.NONE;

  static Styles read(byte[] part) throws XMLStreamException {
    Styles styles = new Styles();
    if (part.length > 0) {
      styles.read(Markup.of(part));
    }
    return styles;
  }

  private void read(Markup in) throws XMLStreamException {
    while (in.next(0)) {
      switch (in.name()) {
        case "rPrDefault" -> defaults = RunFormat.read(in);
        case "pPrDefault" -> paragraphDefaults = ParagraphFormat.read(in);
        case "latentStyles" -> in.skip();
        case "style" -> {
          Style style = style(in);
          sheet.put(style.id(), style);
          if (style.preset() && style.type().equals("paragraph")) {
            presetParagraph = style;
          }
        }
        default -> {}
      }
    }
  }

  private static Style style(Markup in) throws XMLStreamException {
    String id = orEmpty(in.attribute("styleId"));
    String type = orEmpty(in.attribute("type"));
    boolean preset = Set.of("1", "true", "on").contains(orEmpty(in.attribute("default")));
    String basedOn = null;
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    RunFormat run = RunFormat.NONE;
    Boolean lines = null;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "basedOn" -> basedOn = in.value();
        case "pPr" -> paragraph = ParagraphFormat.read(in);
        case "rPr" -> run = RunFormat.read(in);
        case "tblBorders" -> lines = Lines.read(in).any();
        case "tblStylePr", "trPr", "tcPr" -> in.skip();
        default -> {}
      }
    }
    return new Style(id, type, preset, basedOn, paragraph, run, lines);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The style of a paragraph that names none is the sheet's preset one. */
  Style paragraph(@Nullable String id) {
    return whole(id == null ? presetParagraph : sheet.getOrDefault(id, presetParagraph));
  }

  Style named(@Nullable String id) {
    return id == null ? Style.NONE : whole(sheet.getOrDefault(id, Style.NONE));
  }

  private Style whole(Style style) {
    Style known = whole.get(style.id());
    if (known != null) {
      return known;
    }
    Style sum = style;
    Set<String> seen = new HashSet<>();
    Style base = style;
    while (base.basedOn() != null && seen.add(base.id())) {
      base = sheet.getOrDefault(base.basedOn(), Style.NONE);
      sum = sum.over(base);
    }
    whole.put(style.id(), sum);
    return sum;
  }

  boolean centred(ParagraphFormat own, Style style) {
    return Boolean.TRUE.equals(own.over(style.paragraph()).over(paragraphDefaults).centred());
  }

  /** The font of letters beyond ASCII, null where nothing names one. */
  @Nullable String font(Style paragraph, RunFormat own) {
    return own.over(named(own.style()).run()).over(paragraph.run()).over(defaults).font();
  }

  /** Toggles of the paragraph's and the character's style cancel out (ECMA-376, 17.7.3). */
  Look look(Style paragraph, RunFormat own) {
    RunFormat character = named(own.style()).run();
    RunFormat base = paragraph.run();
    return new Look(
        on(own.bold(), base.bold(), character.bold(), defaults.bold()),
        on(own.italic(), base.italic(), character.italic(), defaults.italic()),
        on(own.hidden(), base.hidden(), character.hidden(), defaults.hidden()),
        on(own.capitals(), base.capitals(), character.capitals(), defaults.capitals()),
        own.superscript() || character.superscript());
  }

  private static boolean on(
      @Nullable Boolean own,
      @Nullable Boolean paragraph,
      @Nullable Boolean character,
      @Nullable Boolean preset) {
    if (own != null) {
      return own;
    }
    if (paragraph == null && character == null) {
      return Boolean.TRUE.equals(preset);
    }
    return Boolean.TRUE.equals(paragraph) != Boolean.TRUE.equals(character);
  }
}
