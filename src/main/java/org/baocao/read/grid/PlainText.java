package org.baocao.read.grid;

import java.text.Normalizer;

/**
 * Text as a reader sees it: NFC, every space a plain one, every hyphen that only forbids a line
 * break a plain one, and without characters that have no width.
 */
public final class PlainText {

  private PlainText() {}

  /** Line feeds and tabs stay; the ends are stripped. */
  public static String of(CharSequence raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    boolean plain = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      plain &= c < 0x300;
      char shown = c < 0x80 ? ascii(c) : shown(c);
      if (shown != 0) {
        clean.append(shown);
      }
    }
    String text = clean.toString().strip();
    return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static char ascii(char c) {
    return c >= ' ' || c == '\n' || c == '\t' ? c : 0;
  }

  private static char shown(char c) {
    if (c < 0xA0) {
      return 0;
    }
    return switch (c) {
      case '\u00A0', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> 0;
      case '\u2010', '\u2011' -> '-';
      case '\u2028', '\u2029' -> '\n';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    };
  }
}
