package org.baocao.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Bound;

/**
 * Reads the words around a figure that make it a bound: {@code trên}, {@code khoảng}, {@code trở
 * lên}.
 */
final class Bounds {

  private final Map<Bound, Wording.Bounds> words = new EnumMap<>(Bound.class);

  Bounds(Map<String, Wording.Bounds> bySymbol) {
    for (Bound bound : Bound.values()) {
      Wording.Bounds said = bySymbol.get(bound.symbol());
      if (said != null) {
        words.put(bound, plain(said));
      }
    }
  }

  private static Wording.Bounds plain(Wording.Bounds words) {
    return new Wording.Bounds(plain(words.before()), plain(words.after()));
  }

  private static List<String> plain(List<String> words) {
    return words.stream().map(Spelling::plain).toList();
  }

  /** Where the words end that stand behind the figure and bound it; {@code end} without such. */
  int end(String plain, int end) {
    String after = plain.substring(end);
    int blank = after.length() - after.stripLeading().length();
    return words.values().stream()
        .flatMap(bounds -> bounds.after().stream())
        .filter(after.stripLeading()::startsWith)
        .mapToInt(word -> end + blank + word.length())
        .findFirst()
        .orElse(end);
  }

  /** A whole word, a bracket may open before it. */
  private static boolean endsWith(String text, String word) {
    int start = text.length() - word.length();
    return text.endsWith(word) && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
  }

  /** Words behind the figure count for more than words before it. */
  Bound around(String plain, int start, int end) {
    String before = plain.substring(0, start).stripTrailing();
    String after = plain.substring(end).stripLeading();
    for (Map.Entry<Bound, Wording.Bounds> entry : words.entrySet()) {
      if (entry.getValue().after().stream().anyMatch(after::startsWith)) {
        return entry.getKey();
      }
    }
    for (Map.Entry<Bound, Wording.Bounds> entry : words.entrySet()) {
      if (entry.getValue().before().stream().anyMatch(word -> endsWith(before, word))) {
        return entry.getKey();
      }
    }
    return Bound.EXACT;
  }
}
