package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Word;

/** Cuts parts in which figures of neighbouring columns stand no further apart than words. */
final class TightParts {

  /** In word spaces: a gap between columns that is wider than this is none between words. */
  private static final double WIDER = 1.35;

  private TightParts() {}

  static List<Strip> cut(List<Strip> strips, Columns columns) {
    List<Strip> cut = new ArrayList<>();
    for (Strip strip : strips) {
      List<Line> parts = new ArrayList<>();
      for (Line part : strip.parts()) {
        int[] under = columns.under(part.box());
        parts.addAll(under[0] == under[1] ? List.of(part) : pieces(part, columns));
      }
      cut.add(parts.size() == strip.parts().size() ? strip : Strip.of(parts, strip.led()));
    }
    return cut;
  }

  /** Words by the column below them, if they begin it or all but the first are figures. */
  private static List<Line> pieces(Line part, Columns columns) {
    List<Line> pieces = new ArrayList<>();
    List<Word> words = part.words();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || column(words.get(i), columns) != column(words.get(i - 1), columns)) {
        pieces.add(Line.of(words.subList(start, i)));
        start = i;
      }
    }
    if (pieces.size() > 1 && pieces.stream().skip(1).allMatch(piece -> isFlush(piece, columns))) {
      return pieces;
    }
    List<Line> apart = apart(pieces);
    if (apart.size() > 1) {
      return apart;
    }
    long texts = pieces.stream().filter(piece -> !Figures.isFigure(piece.text())).count();
    return texts > 1 || (texts == 1 && Figures.isFigure(pieces.getFirst().text()))
        ? List.of(part)
        : pieces;
  }

  /** Pieces joined again where the gap between them is no wider than a word space. */
  private static List<Line> apart(List<Line> pieces) {
    List<Line> apart = new ArrayList<>(List.of(pieces.getFirst()));
    for (Line piece : pieces.subList(1, pieces.size())) {
      Line last = apart.getLast();
      Word word = last.words().getLast();
      if (piece.box().left() - last.box().right() > WIDER * word.space()) {
        apart.add(piece);
      } else {
        List<Word> words = new ArrayList<>(last.words());
        words.addAll(piece.words());
        apart.set(apart.size() - 1, Line.of(words));
      }
    }
    return apart;
  }

  private static boolean isFlush(Line piece, Columns columns) {
    double left = piece.box().left();
    return columns.beginsAtLeft(columns.under(piece.box())[0], left);
  }

  private static int column(Word word, Columns columns) {
    return columns.under(word.box())[0];
  }
}
