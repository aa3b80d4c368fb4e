package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.markup.Markup;
import org.jspecify.annotations.Nullable;

/** The cell styles of an .xlsx, by their number. */
final class CellLooks {

  private record Font(Emphasis emphasis, @Nullable String name) {}

  private static final Font PLAIN = new Font(Emphasis.NONE, null);

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<CellLook> looks = new ArrayList<>();

  static CellLooks read(byte[] part) throws XMLStreamException {
    CellLooks looks = new CellLooks();
    if (part.length > 0) {
      looks.read(Markup.of(part));
    }
    return looks;
  }

  CellLook of(int number) {
    return number < looks.size() ? looks.get(number) : CellLook.PLAIN;
  }

  private void read(Markup in) throws XMLStreamException {
    while (in.next(0)) {
      switch (in.name()) {
        case "numFmt" -> format(in);
        case "font" -> fonts.add(font(in));
        case "border" -> borders.add(hasSide(in));
        case "cellXfs" -> looks(in);
        case "cellStyleXfs", "dxfs", "extLst" -> in.skip();
        default -> {}
      }
    }
  }

  private void format(Markup in) {
    String code = in.attribute("formatCode");
    if (code != null) {
      formats.put(in.number("numFmtId", 0, 0, Short.MAX_VALUE), code);
    }
  }

  private static Font font(Markup in) throws XMLStreamException {
    boolean bold = false;
    boolean italic = false;
    String name = null;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "b" -> bold = in.isOn();
        case "i" -> italic = in.isOn();
        case "name" -> name = in.value();
        default -> {}
      }
    }
    return new Font(new Emphasis(bold, italic, false, 0), name);
  }

  private static boolean hasSide(Markup in) throws XMLStreamException {
    boolean sided = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "left", "right", "start", "end" -> sided |= isLine(in.attribute("style"));
        default -> {}
      }
    }
    return sided;
  }

  private static boolean isLine(@Nullable String style) {
    return style != null && !style.equals("none");
  }

  private void looks(Markup in) throws XMLStreamException {
    int outer = in.depth();
    while (in.next(outer)) {
      if (in.name().equals("xf")) {
        int index = in.number("numFmtId", 0, 0, Short.MAX_VALUE);
        Font font = at(fonts, in.number("fontId", 0, 0, Short.MAX_VALUE), PLAIN);
        boolean sided = at(borders, in.number("borderId", 0, 0, Short.MAX_VALUE), false);
        looks.add(new CellLook(index, code(index), font.emphasis, font.name, sided));
      } else if (in.name().equals("alignment") && isCentred(in.attribute("horizontal"))) {
        looks.set(looks.size() - 1, centred(looks.getLast()));
      }
    }
  }

  private String code(int index) {
    String own = formats.get(index);
    String known = own == null ? BuiltinFormats.getBuiltinFormat(index) : own;
    return known == null ? CellLook.PLAIN.format() : known;
  }

  private static <T> T at(List<T> all, int number, T otherwise) {
    return number < all.size() ? all.get(number) : otherwise;
  }

  private static boolean isCentred(@Nullable String alignment) {
    return alignment != null && alignment.startsWith("center");
  }

  private static CellLook centred(CellLook look) {
    Emphasis font = look.emphasis();
    Emphasis centred = new Emphasis(font.bold(), font.italic(), true, 0);
    return new CellLook(look.formatIndex(), look.format(), centred, look.font(), look.sided());
  }
}
