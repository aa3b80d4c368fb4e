package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.Spelling;

/** A wording as it is compared with others: its words, folded once. */
record Label(String folded, List<String> words) {

  /** Wordings of so different lengths that they cannot share more are not compared. */
  private static final double UNLIKE = 0.3;

  static Label of(String text) {
    String folded = Spelling.folded(text);
    return new Label(folded, folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
  }

  /**
   * How alike two wordings are by the words that they share (Dice's coefficient): 1 for the same
   * words, 0 for next to none in common.
   */
  double likeness(Label other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    if (folded.equals(other.folded)) {
      return 1;
    }
    int both = words.size() + other.words.size();
    if (2.0 * Math.min(words.size(), other.words.size()) / both < UNLIKE) {
      return 0;
    }
    Map<String, Integer> left = new HashMap<>();
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other.words) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / both;
  }
}
