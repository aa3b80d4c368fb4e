package org.baocao.extract;

import java.util.Arrays;
import java.util.EnumMap;
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
    Arrays.stream(Bound.values())
        .filter(bound -> bySymbol.containsKey(bound.symbol()))
        .forEach(bound -> words.put(bound, bySymbol.get(bound.symbol())));
  }

  /** Where the words end that stand behind the figure and bound it; {@code end} without such. */
  int end(String plain, int end) {
    String after = plain.substring(end);
    int blank = after.length() - after.stripLeading().length();
    return words.values().stream()
        .flatMap(bounds -> bounds.after().stream())
        .map(Spelling::plain)
        .filter(after.stripLeading()::startsWith)
        .mapToInt(word -> end + blank + word.length())
        .findFirst()
        .orElse(end);
  }

  /** Words behind the figure count for more than words before it. */
  Bound around(String plain, int start, int end) {
    String before = plain.substring(0, start).stripTrailing();
    String after = plain.substring(end).stripLeading();
    for (Map.Entry<Bound, Wording.Bounds> entry : words.entrySet()) {
      if (entry.getValue().after().stream().map(Spelling::plain).anyMatch(after::startsWith)) {
        return entry.getKey();
      }
    }
    for (Map.Entry<Bound, Wording.Bounds> entry : words.entrySet()) {
      if (entry.getValue().before().stream()
          .map(Spelling::plain)
          .anyMatch(word -> before.endsWith(" " + word) || before.equals(word))) {
        return entry.getKey();
      }
    }
    return Bound.EXACT;
  }
}
