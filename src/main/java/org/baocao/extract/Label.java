package org.baocao.extract;

import java.util.Arrays;
import java.util.List;
import org.baocao.form.Spelling;

/** A wording as it is compared with others: its words, folded and sorted once. */
record Label(String folded, List<String> words) {

  /** Wordings of so different lengths that they cannot share more are not compared. */
  private static final double UNLIKE = 0.3;

  static Label of(String text) {
    String folded = Spelling.folded(text);
    String[] words = folded.isEmpty() ? new String[0] : folded.split(" ");
    Arrays.sort(words);
    return new Label(folded, List.of(words));
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
    int shared = 0;
    for (int i = 0, j = 0; i < words.size() && j < other.words.size(); ) {
      int order = words.get(i).compareTo(other.words.get(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / both;
  }
}
