package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.line.Word;
import org.baocao.read.pdf.line.Words;

/** Takes out dot leaders: they are white space with a handrail. */
final class Leaders {

  /** Fewer dots may be an ellipsis. */
  private static final int FEWEST = 4;

  private Leaders() {}

  static List<Word> without(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isSpacedDot(words, i)) {
        continue;
      }
      if (word.text().contains("....") || word.text().contains("____")) {
        kept.addAll(letters(word));
      } else {
        kept.add(word);
      }
    }
    return kept;
  }

  /** The pieces of a word that are no run of dots. */
  private static List<Word> letters(Word word) {
    List<Word> kept = new ArrayList<>();
    for (Word piece : Words.cut(word, glyph -> isDot(glyph.text()) ? 1 : 0)) {
      if (piece.glyphs().size() < FEWEST || !isDot(piece.text().substring(0, 1))) {
        kept.add(piece);
      }
    }
    return kept;
  }

  /** A dot among dots that stand apart: {@code . . . .} */
  private static boolean isSpacedDot(List<Word> words, int i) {
    int dots = 0;
    for (int j = Math.max(0, i - FEWEST); j < Math.min(words.size(), i + FEWEST + 1); j++) {
      boolean level = Math.abs(words.get(j).baseline() - words.get(i).baseline()) < 1;
      dots += level && isDot(words.get(j).text()) ? 1 : 0;
    }
    return isDot(words.get(i).text()) && dots >= FEWEST;
  }

  private static boolean isDot(String text) {
    return text.equals(".") || text.equals("_") || text.equals("…");
  }
}
