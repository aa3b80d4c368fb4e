package org.baocao.read.pdf.ink;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.baocao.read.letters.LegacyEncoding;
import org.baocao.read.letters.LegacyText;
import org.jspecify.annotations.Nullable;

/** What is asked of a font again and again: its face, its word space, what its codes mean. */
final class FontInk {

  /**
   * What a code shows.
   *
   * @param raw as the font says
   * @param text NFC; a space for any kind of space
   */
  record Sign(String raw, String text) {}

  /** Stands for a code that the font does not name. */
  private static final Sign UNKNOWN = new Sign("\uFFFD", "\uFFFD");

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int SEMI_BOLD = 600;
  private static final double USUAL_SPACE = 0.25;

  final Face face;

  /** Width of a word space, as a share of the em. */
  double space = USUAL_SPACE;

  /** The em as a share of the unit of the text space; 1 for all but Type 3 fonts. */
  final double em;

  /** As the file has it, a subset's tag before it. */
  final String name;

  private final PDFont font;
  private final @Nullable LegacyEncoding legacy;
  private final @Nullable Sign[] low = new Sign[256];
  private final Map<Integer, Sign> high = new HashMap<>();

  FontInk(PDFont font, LegacyText letters) {
    this.font = font;
    this.name = font.getName() == null ? "" : font.getName();
    this.legacy = letters.of(name);
    this.face = face(font, name);
    this.em = font instanceof PDType3Font type3 ? em(type3) : 1;
  }

  /** A space was shown so wide: surer than what the font says of itself. */
  void showSpace(double width) {
    if (width > 0.05 && width < 1) {
      space = width;
    }
  }

  private static double em(PDType3Font font) {
    double height = font.getBoundingBox() == null ? 0 : Math.abs(font.getBoundingBox().getHeight());
    double em = height * Math.abs(font.getFontMatrix().getScaleY());
    return em > 0.01 ? em : 1;
  }

  private static Face face(PDFont font, String name) {
    String plain = name.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        plain.contains("bold")
            || plain.contains("demi")
            || plain.contains("black")
            || plain.contains("heavy")
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMI_BOLD));
    boolean italic =
        plain.contains("italic")
            || plain.contains("oblique")
            || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    return new Face(plain, bold, italic);
  }

  Sign sign(int code) {
    if (code < 0 || code >= low.length) {
      return high.computeIfAbsent(code, this::read);
    }
    Sign known = low[code];
    if (known == null) {
      known = read(code);
      low[code] = known;
    }
    return known;
  }

  private Sign read(int code) {
    String raw = font.toUnicode(code);
    if (raw == null || raw.isEmpty()) {
      return UNKNOWN;
    }
    if (code == SOFT_HYPHEN && raw.equals("-")) {
      raw = "\u00AD"; // named like the hyphen, and a letter of its own in TCVN3
    }
    String text = legacy == null ? raw : legacy.shown(name, raw);
    if (text.chars().allMatch(FontInk::isBlank)) {
      return new Sign(raw, " ");
    }
    return new Sign(raw, Normalizer.normalize(tidy(text), Normalizer.Form.NFC));
  }

  /** The one letter that two signs make in an old encoding, null where they make none. */
  @Nullable String joined(Sign base, Sign mark) {
    String letter = legacy == null ? "" : legacy.shown(name, base.raw + mark.raw);
    return letter.length() == 1 ? letter : null;
  }

  private static boolean isBlank(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || letter == '\u200B'
        || letter == '\uFEFF';
  }

  /** Ligatures opened; Word prints hyphens as soft ones, and Symbol bullets as private signs. */
  private static String tidy(String text) {
    if (text.length() == 1 && text.charAt(0) >= '\uFB00' && text.charAt(0) <= '\uFB06') {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return text.replace('\u00AD', '-').replace('\uF0B7', '\u2022').replace("\u0000", "");
  }
}
