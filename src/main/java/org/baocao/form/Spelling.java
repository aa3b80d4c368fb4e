package org.baocao.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two forms in which Vietnamese text is compared. {@link #plain} keeps every character at its
 * offset, so that a match can be shown in the original.
 */
public final class Spelling {

  /** Old and new placement of a tone mark over oa, oe, uy at the end of a syllable. */
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("òa", "oà"),
          Map.entry("óa", "oá"),
          Map.entry("ỏa", "oả"),
          Map.entry("õa", "oã"),
          Map.entry("ọa", "oạ"),
          Map.entry("òe", "oè"),
          Map.entry("óe", "oé"),
          Map.entry("ỏe", "oẻ"),
          Map.entry("õe", "oẽ"),
          Map.entry("ọe", "oẹ"),
          Map.entry("ùy", "uỳ"),
          Map.entry("úy", "uý"),
          Map.entry("ủy", "uỷ"),
          Map.entry("ũy", "uỹ"),
          Map.entry("ụy", "uỵ"));

  private static final Pattern TONED = Pattern.compile("[òóỏõọ][ae](?!\\p{L})|[ùúủũụ]y(?!\\p{L})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

  private Spelling() {}

  /** Composed (NFC), as every text of a document is. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Lower case with one placement of tone marks; as long as {@code text}, which must be NFC. */
  public static String plain(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c));
    }
    Matcher toned = TONED.matcher(lower);
    StringBuilder plain = new StringBuilder(text.length());
    while (toned.find()) {
      toned.appendReplacement(plain, TONES.getOrDefault(toned.group(), toned.group()));
    }
    return toned.appendTail(plain).toString();
  }

  /**
   * Words without case, marks and punctuation, parted by one space: {@code ủy ban} → {@code uy
   * ban}.
   */
  public static String folded(String text) {
    String bare =
        MARKS
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd');
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }
}
