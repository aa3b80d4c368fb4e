package org.baocao.read.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts words together to lines. */
public final class Lines {

  /** Of the em: how far words of one line may differ in baseline. */
  private static final double DRIFT = 0.22;

  private Lines() {}

  /** Lines from top to bottom; words on their side are read in their own direction, at the end. */
  public static List<Line> of(List<Word> words) {
    List<Line> lines = new ArrayList<>();
    for (int turn = 0; turn < 360; turn += 90) {
      List<Word> alike = new ArrayList<>();
      for (Word word : words) {
        if (word.turn() == turn) {
          alike.add(Turned.upright(word));
        }
      }
      if (!alike.isEmpty()) {
        lines.addAll(upright(alike));
      }
    }
    return lines;
  }

  private static List<Line> upright(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<List<Word>> groups = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> home = home(word, groups);
      if (home == null) {
        groups.add(new ArrayList<>(List.of(word)));
      } else {
        home.add(word);
      }
    }
    return Raised.settle(groups).stream()
        .map(Line::of)
        .sorted(Comparator.comparingDouble(Line::baseline))
        .toList();
  }

  /** The nearest line above that has room for the word. */
  private static @Nullable List<Word> home(Word word, List<List<Word>> groups) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      List<Word> group = groups.get(i);
      double drop = word.baseline() - group.getFirst().baseline();
      if (drop > 2 * word.size()) {
        return null;
      }
      double drift = DRIFT * Math.min(word.size(), group.getFirst().size());
      if (drop <= drift && !overlaps(word, group)) {
        return group;
      }
    }
    return null;
  }

  private static boolean overlaps(Word word, List<Word> others) {
    for (Word other : others) {
      if (other.box().overlapX(word.box()) > 0.3 * word.size()) {
        return true;
      }
    }
    return false;
  }
}
