package org.baocao.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.baocao.read.letters.LegacyEncoding;
import org.jspecify.annotations.Nullable;

/** The fonts of the table: their names, and in which code page each is written. */
final class RtfFonts {

  private static final int SYMBOL = 2;

  private static final int WESTERN = 1252;

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
  private final Map<Integer, String> names = new HashMap<>();
  private int page = WESTERN;
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

  /** A name may come in pieces, of which the last is a semicolon. */
  void name(int font, String piece) {
    String name = piece.replace(";", "").strip();
    if (!name.isEmpty()) {
      names.putIfAbsent(font, name);
    }
  }

  @Nullable String name(int font) {
    return names.get(font < 0 ? preset : font);
  }

  boolean isSymbol(int font) {
    return charset(font) == SYMBOL && !isLegacy(font);
  }

  private boolean isLegacy(int font) {
    String name = name(font);
    return name != null && LegacyEncoding.isNamedBy(name);
  }

  private int charset(int font) {
    return charsets.getOrDefault(font < 0 ? preset : font, 0);
  }

  String text(int font, byte[] codes) {
    // Such a font has letters of its own; the code page of the system says nothing of them.
    int otherwise = isLegacy(font) ? WESTERN : page;
    return new String(codes, named(PAGES.getOrDefault(charset(font), otherwise)));
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
