package org.baocao.read.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters behind the codes of the fonts Symbol and Wingdings, those that reports use. */
public final class Symbols {

  private static final String BULLET = "•";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xB7, BULLET),
          Map.entry(0xB3, "≥"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xB0, "°"),
          Map.entry(0xAE, "→"),
          Map.entry(0xDE, "⇒"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xE5, "∑"),
          Map.entry(0x2D, "-"),
          Map.entry(0xA8, "♦"));

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0xFC, "✓"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFE, "☑"),
          Map.entry(0xFD, "☒"),
          Map.entry(0x78, "☒"),
          Map.entry(0xA8, "☐"),
          Map.entry(0x6F, "☐"),
          Map.entry(0x71, "☐"),
          Map.entry(0x72, "☐"),
          Map.entry(0x6E, "■"),
          Map.entry(0xA7, "▪"),
          Map.entry(0x6C, "●"),
          Map.entry(0x76, "❖"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "➔"),
          Map.entry(0xF0, "⇨"));

  private Symbols() {}

  /** Text in which programs put the codes of a symbol font where other characters stand. */
  public static String shown(@Nullable String font, String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPrivate(c)) {
        shown.append(of(font, c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static boolean isPrivate(char code) {
    return code >= 0xF000 && code <= 0xF0FF;
  }

  /** A character by its hexadecimal code in a symbol font; empty where it is no number. */
  public static String of(@Nullable String font, @Nullable String hexadecimal) {
    try {
      int code = Integer.parseInt(hexadecimal == null ? "" : hexadecimal, 16);
      return Character.isBmpCodePoint(code) ? of(font, (char) code) : "";
    } catch (NumberFormatException damaged) {
      return "";
    }
  }

  public static String of(@Nullable String font, char code) {
    if (!isPrivate(code) && !isSymbolFont(font)) {
      return String.valueOf(code);
    }
    boolean wingdings = font != null && font.startsWith("Wingdings");
    int low = code & 0xFF;
    String shown = (wingdings ? WINGDINGS : SYMBOL).get(low);
    if (shown != null) {
      return shown;
    }
    return !wingdings && low >= ' ' && low < 0x7F ? String.valueOf((char) low) : BULLET;
  }

  private static boolean isSymbolFont(@Nullable String font) {
    return font != null && (font.equals("Symbol") || font.startsWith("Wingdings"));
  }
}
