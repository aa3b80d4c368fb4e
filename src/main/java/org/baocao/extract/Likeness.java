package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.Spelling;

/**
 * How alike two wordings are, by the words that they share (Dice's coefficient over folded words).
 */
final class Likeness {

  private Likeness() {}

  /** 1 for the same words, 0 for none in common. */
  static double of(String one, String other) {
    String a = Spelling.folded(one);
    String b = Spelling.folded(other);
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 1;
    }
    List<String> left = List.of(a.split(" "));
    List<String> right = List.of(b.split(" "));
    Map<String, Integer> words = new HashMap<>();
    left.forEach(word -> words.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : right) {
      if (words.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / (left.size() + right.size());
  }
}
