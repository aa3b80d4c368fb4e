package org.baocao.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In which code page each font of the table is written. */
final class RtfFonts {

  private static final int SYMBOL = 2;

  /** RTF 1.9.1, \\fcharset. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private int page = 1252;
  private int preset = -1;

  void page(int number) {
    page = number;
  }

  void preset(int font) {
    preset = font;
  }

  void charset(int font, int charset) {
    charsets.put(font, charset);
  }

  boolean isSymbol(int font) {
    return charset(font) == SYMBOL;
  }

  private int charset(int font) {
    return charsets.getOrDefault(font < 0 ? preset : font, 0);
  }

  String text(int font, byte[] codes) {
    return new String(codes, named(PAGES.getOrDefault(charset(font), page)));
  }

  private static Charset named(int page) {
    for (String name : new String[] {"windows-" + page, "Cp" + page}) {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return page == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }
}
