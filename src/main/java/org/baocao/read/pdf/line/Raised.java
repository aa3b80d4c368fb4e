package org.baocao.read.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings raised marks, which stand on a baseline of their own, to the line they belong to. */
final class Raised {

  private Raised() {}

  static List<List<Word>> settle(List<List<Word>> lines) {
    List<List<Word>> settled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Word> rest = new ArrayList<>();
      for (Word word : lines.get(i)) {
        List<Word> home = home(word, lines, i);
        if (home == null) {
          rest.add(word);
        } else {
          home.add(word);
        }
      }
      lines.set(i, rest);
      settled.add(rest);
    }
    settled.removeIf(List::isEmpty);
    return settled;
  }

  /** Of the lines just below, one with a word that the mark hangs at. */
  private static @Nullable List<Word> home(Word mark, List<List<Word>> lines, int above) {
    for (int i = above + 1; i < Math.min(lines.size(), above + 4); i++) {
      for (Word word : lines.get(i)) {
        double gap = mark.box().left() - word.box().right();
        if (mark.isRaisedOver(word) && Math.abs(gap) < 0.35 * word.size()) {
          return lines.get(i);
        }
      }
    }
    return null;
  }
}
