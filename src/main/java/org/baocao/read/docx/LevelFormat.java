package org.baocao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Level;
import org.baocao.read.text.NumberFormat;
import org.baocao.read.text.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * A level of a list as the file has it.
 *
 * @param style the paragraph style that is bound to this level
 */
record LevelFormat(Level level, @Nullable String style) {

  static LevelFormat read(Markup in) throws XMLStreamException {
    int start = 0;
    NumberFormat format = NumberFormat.DECIMAL;
    String text = "";
    String follow = " ";
    Integer restart = null;
    boolean legal = false;
    String style = null;
    String font = null;
    boolean hidden = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "start" -> start = in.number("val", 0, 0, Short.MAX_VALUE);
        case "numFmt" -> format = named(in.value());
        case "lvlText" -> text = in.value() == null ? "" : in.value();
        case "suff" -> follow = "nothing".equals(in.value()) ? "" : " ";
        case "lvlRestart" -> restart = in.number("val", 0, 0, 9);
        case "isLgl" -> legal = in.isOn();
        case "pStyle" -> style = in.value();
        case "vanish" -> hidden = in.isOn();
        case "rFonts" -> font = in.attribute("ascii");
        default -> {}
      }
    }
    String shown = hidden ? "" : format == NumberFormat.BULLET ? bullet(font, text) : text;
    return new LevelFormat(new Level(start, format, shown, follow, restart, legal), style);
  }

  private static String bullet(@Nullable String font, String text) {
    return text.length() == 1 ? Symbols.of(font, text.charAt(0)) : text;
  }

  /** A format that is not known here writes digits. */
  private static NumberFormat named(@Nullable String name) {
    return switch (name == null ? "" : name) {
      case "decimalZero" -> NumberFormat.DECIMAL_ZERO;
      case "upperRoman" -> NumberFormat.UPPER_ROMAN;
      case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
      case "upperLetter" -> NumberFormat.UPPER_LETTER;
      case "lowerLetter" -> NumberFormat.LOWER_LETTER;
      case "bullet" -> NumberFormat.BULLET;
      case "none" -> NumberFormat.NONE;
      default -> NumberFormat.DECIMAL;
    };
  }
}
