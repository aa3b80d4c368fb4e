package org.baocao.search;

import java.util.HashMap;
import java.util.Map;

/** Works out the spellings of a word once; texts repeat a few thousand words. */
final class Spellings {

  private static final int MOST = 200_000;

  /** Both spellings of a word. */
  record Spelled(String exact, String folded) {}

  private final Map<String, Spelled> known = new HashMap<>();

  Spelled of(String word) {
    Spelled spelled = known.get(word);
    if (spelled == null) {
      spelled = new Spelled(Spelling.exact(word), Spelling.folded(word));
      if (known.size() < MOST) {
        known.put(word, spelled);
      }
    }
    return spelled;
  }
}
