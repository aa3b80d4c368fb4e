package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;
import org.baocao.read.pdf.line.Words;

/** Takes out dot leaders: they are white space with a handrail. */
final class Leaders {

  /** Fewer dots may be an ellipsis. */
  private static final int FEWEST = 4;

  private Leaders() {}

  /** The line's words; the same list if there are no leaders. */
  static List<Word> without(Line line) {
    List<Word> words = line.words();
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isDot(word.text()) && isAmongDots(words, i)) {
        continue;
      }
      if (word.text().contains("....") || word.text().contains("____")) {
        kept.addAll(letters(word));
      } else {
        kept.add(word);
      }
    }
    return kept.equals(words) ? words : kept;
  }

  /** The pieces of a word that are no run of dots. */
  private static List<Word> letters(Word word) {
    List<Word> kept = new ArrayList<>();
    for (Word piece : Words.runs(word, glyph -> isDot(glyph.text()) ? 1 : 0)) {
      if (piece.glyphs().size() < FEWEST || !isDot(piece.text().substring(0, 1))) {
        kept.add(piece);
      }
    }
    return kept;
  }

  /** A dot among dots that stand apart: {@code . . . .} */
  private static boolean isAmongDots(List<Word> words, int i) {
    int dots = 0;
    for (int j = Math.max(0, i - FEWEST); j < Math.min(words.size(), i + FEWEST + 1); j++) {
      dots += isDot(words.get(j).text()) ? 1 : 0;
    }
    return dots >= FEWEST;
  }

  private static boolean isDot(String text) {
    return text.equals(".") || text.equals("_") || text.equals("…");
  }
}
