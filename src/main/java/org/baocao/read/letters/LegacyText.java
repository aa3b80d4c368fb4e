package org.baocao.read.letters;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Repairs text of the time before Unicode run by run. A document is read to it once; if {@link
 * #settle} then says so, the document is to be read once more, and every run comes out repaired.
 * The text decides, for the names of fonts lie; short runs follow the others of their font.
 */
public final class LegacyText {

  /** Characters of a font that are enough to tell. */
  private static final int ENOUGH = 8000;

  /** Words that must gain where no font's name speaks for it. */
  private static final int UNNAMED = 5;

  private final Map<String, StringBuilder> heard = new LinkedHashMap<>();
  private final Map<String, LegacyEncoding> verdicts = new HashMap<>();
  private final Map<String, StringBuilder> passage = new HashMap<>();
  private @Nullable String speaking;
  private StringBuilder said = new StringBuilder();
  private boolean settled;

  /** A run of one font: as it stands while the document is read first, repaired afterwards. */
  public String text(@Nullable String font, String raw) {
    String name = font == null ? "" : font;
    if (!settled) {
      said(name).append(raw);
      return raw;
    }
    LegacyEncoding encoding = verdicts.get(name);
    String codes = encoding == null ? null : LegacyEncoding.codes(raw);
    if (encoding == null || codes == null) {
      return raw;
    }
    Decoding decoding = Decoding.of(codes, encoding);
    boolean better = decoding.after() > decoding.before();
    boolean even = decoding.after() == decoding.before();
    return better || (even && encoding.names(name))
        ? LegacyEncoding.cased(name, decoding.text())
        : raw;
  }

  /** What the passage says in a font; letters of one come after each other. */
  private StringBuilder said(String font) {
    if (!font.equals(speaking)) {
      speaking = font;
      said = passage.computeIfAbsent(font, f -> new StringBuilder());
    }
    return said;
  }

  /** Whether it is still to be told all that stands in the document. */
  public boolean listens() {
    return !settled;
  }

  /** Here a paragraph or a line ends: what stands in it is judged as a whole. */
  public void endPassage() {
    passage.forEach(this::hear);
    passage.clear();
    speaking = null;
  }

  private void hear(String font, CharSequence said) {
    StringBuilder all = heard.computeIfAbsent(font, f -> new StringBuilder());
    String text = said.toString();
    if (all.length() < ENOUGH && Syllables.isMarked(text)) {
      String codes = LegacyEncoding.codes(text);
      all.append(codes == null ? "" : codes).append(codes == null ? "" : "\n");
    }
  }

  /** Whether some font's text must be read anew. */
  public boolean settle() {
    endPassage();
    settled = true;
    heard.forEach(
        (font, codes) -> {
          LegacyEncoding encoding = verdict(font, codes.toString());
          if (encoding != null) {
            verdicts.put(font, encoding);
          }
        });
    heard.keySet().forEach(this::follow);
    return !verdicts.isEmpty();
  }

  /** A font of which too little is written follows the others of its family. */
  private void follow(String font) {
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      if (encoding.names(font) && Decoding.of(heard(font), encoding).before() == 0) {
        boolean family =
            verdicts.entrySet().stream()
                .anyMatch(e -> e.getValue() == encoding && encoding.names(e.getKey()));
        if (family) {
          verdicts.putIfAbsent(font, encoding);
        }
      }
    }
  }

  private String heard(String font) {
    return heard.getOrDefault(font, new StringBuilder()).toString();
  }

  private static @Nullable LegacyEncoding verdict(String font, String codes) {
    Map<LegacyEncoding, Integer> gains = new EnumMap<>(LegacyEncoding.class);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      Decoding decoding = Decoding.of(codes, encoding);
      boolean named = encoding.names(font);
      int gain = decoding.after() - decoding.before();
      boolean most = decoding.after() >= (named ? 0.6 : 0.85) * decoding.changed();
      boolean few = decoding.before() <= (named ? 0.5 : 0.25) * decoding.changed();
      if (most && few && gain >= (named ? 1 : UNNAMED)) {
        gains.put(encoding, 2 * gain + (named ? 1 : 0));
      }
    }
    return gains.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The encoding of a font, for text that comes letter by letter. */
  public @Nullable LegacyEncoding of(String font) {
    return verdicts.get(font);
  }
}
