package org.baocao.read.markup;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.TooLarge;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a part one by one, by local name, so that Strict and Transitional files read the
 * same. Former properties of tracked changes and the properties of content controls never show, and
 * of alternate contents only the first. A document type declaration is an error: no Office file has
 * one.
 */
public final class Markup {

  private static final int DEEPEST = 400;

  private static final Set<String> FORMER =
      Set.of(
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "sectPrChange",
          "numberingChange");

  private final XMLStreamReader in;
  private final BitSet chosen = new BitSet();
  private int depth;
  private int prompted;

  private Markup(XMLStreamReader in) {
    this.in = in;
  }

  public static Markup of(byte[] part) throws XMLStreamException {
    return new Markup(Streams.of(part));
  }

  /** How deep the current element stands. */
  public int depth() {
    return depth;
  }

  /**
   * Goes to the next element inside the one that stood at depth {@code outer}, however deep; false
   * at that one's end.
   */
  public boolean next(int outer) throws XMLStreamException {
    return next(outer, characters -> {});
  }

  /** As {@link #next(int)}, with the characters on the way, in pieces. */
  public boolean next(int outer, Consumer<String> characters) throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters.accept(in.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          if (in.getLocalName().equals("sdtPr")) {
            control();
          } else if (shows()) {
            return true;
          } else {
            skip();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          prompted = depth < prompted ? 0 : prompted;
          if (depth < outer) {
            return false;
          }
        }
        case XMLStreamConstants.DTD -> throw new XMLStreamException("document type declaration");
        default -> {}
      }
    }
    return false;
  }

  /** Stands at a content control's properties, and at their end afterwards. */
  private void control() throws XMLStreamException {
    int outer = depth;
    while (next(outer)) {
      if (prompted == 0 && name().equals("showingPlcHdr") && isOn()) {
        prompted = outer - 1;
      }
    }
  }

  /** Whether the text here only asks for some: a content control that nobody has filled in. */
  public boolean isPrompt() {
    return prompted > 0;
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw new TooLarge("elements nested deeper than " + DEEPEST);
    }
  }

  private boolean shows() {
    String name = in.getLocalName();
    switch (name) {
      case "AlternateContent" -> chosen.clear(depth);
      case "Choice", "Fallback" -> {
        if (chosen.get(depth - 1)) {
          return false;
        }
        chosen.set(depth - 1);
      }
      default -> {
        return !(name.endsWith("Change") && FORMER.contains(name));
      }
    }
    return true;
  }

  /** Leaves the current element out, with all that it holds. */
  public void skip() throws XMLStreamException {
    int outer = depth;
    while (depth >= outer && in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        deeper();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        prompted = depth < prompted ? 0 : prompted;
      }
    }
  }

  public String name() {
    return in.getLocalName();
  }

  /** The characters of the current element, which holds no other; stands at its end afterwards. */
  public String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    Budget budget = new Budget();
    Consumer<String> keep =
        more -> {
          budget.characters(more.length());
          text.append(more);
        };
    if (next(depth, keep)) {
      throw new XMLStreamException("an element within text");
    }
    return text.toString();
  }

  public @Nullable String attribute(String name) {
    int at = 0;
    while (at < in.getAttributeCount() && !in.getAttributeLocalName(at).equals(name)) {
      at++;
    }
    return at < in.getAttributeCount() ? in.getAttributeValue(at) : null;
  }

  public @Nullable String value() {
    return attribute("val");
  }

  /** The attribute as a number from {@code least} to {@code most}, or the fallback. */
  public int number(String name, int fallback, int least, int most) {
    String value = attribute(name);
    if (value == null) {
      return fallback;
    }
    try {
      return (int) Math.clamp(Double.parseDouble(value), least, most);
    } catch (NumberFormatException notANumber) {
      return fallback;
    }
  }

  /** Whether a property that is on or off is on: it is unless it says otherwise. */
  public boolean isOn() {
    String value = value();
    return value == null || !Set.of("0", "false", "off", "none").contains(value);
  }
}
