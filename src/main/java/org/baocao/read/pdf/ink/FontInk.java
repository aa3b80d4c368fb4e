package org.baocao.read.pdf.ink;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** What is asked of a font again and again: its face, its word space, what its codes mean. */
final class FontInk {

  /** Stands for a code that the font does not name. */
  static final String UNKNOWN = "\uFFFD";

  private static final int SEMI_BOLD = 600;
  private static final double USUAL_SPACE = 0.25;

  final Face face;

  /** Width of a word space, as a share of the em. */
  double space = USUAL_SPACE;

  /** The em as a share of the unit of the text space; 1 for all but Type 3 fonts. */
  final double em;

  private final PDFont font;
  private final @Nullable String[] low = new String[256];
  private final Map<Integer, String> high = new HashMap<>();

  FontInk(PDFont font) {
    this.font = font;
    this.face = face(font);
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

  private static Face face(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
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

  /** NFC; a space for any kind of space; UNKNOWN where the font does not say. */
  String meaning(int code) {
    if (code < 0 || code >= low.length) {
      return high.computeIfAbsent(code, this::read);
    }
    String known = low[code];
    if (known == null) {
      known = read(code);
      low[code] = known;
    }
    return known;
  }

  private String read(int code) {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      return UNKNOWN;
    }
    if (text.chars().allMatch(FontInk::isBlank)) {
      return " ";
    }
    return Normalizer.normalize(tidy(text), Normalizer.Form.NFC);
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
