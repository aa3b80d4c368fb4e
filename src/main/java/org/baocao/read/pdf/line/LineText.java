package org.baocao.read.pdf.line;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a line's words as text. */
final class LineText {

  /** Signs that footnotes are marked with; letters only alone, for 1st and 2nd are raised too. */
  private static final Pattern MARK =
      Pattern.compile("[(\\[]?(\\d{1,3}|\\p{L}|[*†‡§]+)[)\\]]?[,;]?");

  /** Units that a raised 2 or 3 squares or cubes. */
  private static final Pattern UNIT = Pattern.compile("(?:.*[^\\p{L}])?[cdhkm]?m");

  private LineText() {}

  static String of(List<Word> words, boolean withMarks) {
    StringBuilder text = new StringBuilder(words.getFirst().text());
    Word last = words.getFirst();
    for (Word word : words.subList(1, words.size())) {
      boolean raised = word.isRaisedOver(last);
      if (raised && !withMarks && isMark(word, last)) {
        continue;
      }
      if (isApart(last, word, raised)) {
        text.append(' ');
      }
      text.append(word.text());
      last = raised ? last : word;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isMark(Word raised, Word base) {
    boolean power = raised.text().matches("[23]") && UNIT.matcher(base.text()).matches();
    return !power && MARK.matcher(raised.text()).matches();
  }

  private static boolean isApart(Word left, Word right, boolean raised) {
    double gap = right.box().left() - left.box().right();
    boolean glued = Words.isTight(gap, left.glyphs().getLast(), right.glyphs().getFirst());
    return !glued && !(raised && gap < 0.15 * left.size());
  }
}
