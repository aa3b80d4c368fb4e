package org.baocao.read.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings raised marks, which stand on a baseline of their own, to the line they belong to. */
final class Raised {

  private Raised() {}

  static List<List<Word>> settle(List<List<Word>> lines) {
    List<List<Word>> settled = new ArrayList<>();
    double[] largest = lines.stream().mapToDouble(Raised::largest).toArray();
    for (int i = 0; i < lines.size(); i++) {
      List<Word> rest = new ArrayList<>();
      for (Word word : lines.get(i)) {
        List<Word> home = home(word, lines, i, largest);
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

  private static double largest(List<Word> line) {
    return line.stream().mapToDouble(Word::size).max().orElse(0);
  }

  /** Behind a word, or, as a note begins, before it. */
  private static boolean isBeside(Word mark, Word word) {
    double behind = mark.box().left() - word.box().right();
    double before = word.box().left() - mark.box().right();
    return Math.abs(behind) < 0.35 * word.size()
        || (before > -0.1 * word.size() && before < 0.6 * word.size());
  }

  /** Of the lines just below, one with a word that the mark hangs at. */
  private static @Nullable List<Word> home(
      Word mark, List<List<Word>> lines, int above, double[] largest) {
    for (int i = above + 1; i < Math.min(lines.size(), above + 4); i++) {
      if (!mark.isSmallBeside(largest[i])) {
        continue;
      }
      for (Word word : lines.get(i)) {
        if (mark.isRaisedOver(word) && isBeside(mark, word)) {
          return lines.get(i);
        }
      }
    }
    return null;
  }
}
