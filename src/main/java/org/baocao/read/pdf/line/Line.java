package org.baocao.read.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baocao.read.pdf.ink.Rect;

/** Words side by side on one baseline, from left to right; raised marks among them. */
public record Line(List<Word> words, Rect box, double baseline, double size) {

  /** In ems. */
  private static final double COLUMN_GAP = 6;

  public Line {
    words = List.copyOf(words);
  }

  public static Line of(List<Word> parts) {
    List<Word> words = new ArrayList<>(parts);
    words.sort(Comparator.comparingDouble((Word word) -> word.box().left()));
    Rect box = words.getFirst().box();
    Word main = words.getFirst();
    for (Word word : words) {
      box = box.union(word.box());
      main = weight(word) > weight(main) ? word : main;
    }
    return new Line(words, box, main.baseline(), main.size());
  }

  private static double weight(Word word) {
    return word.size() * word.size() * word.glyphs().size();
  }

  /** The words parted by single spaces; footnote marks left out. */
  public String text() {
    return LineText.of(words, false);
  }

  /** As {@link #text()}, with every raised mark. */
  public String textWithMarks() {
    return LineText.of(words, true);
  }

  /** The footnote marks that its text does not have. */
  public List<String> marks() {
    return LineText.marks(words);
  }

  /** Whether it begins with a raised mark, as a footnote does. */
  public boolean opensNote() {
    return LineText.opensNote(words);
  }

  public boolean bold() {
    return words.stream().allMatch(word -> word.face().bold());
  }

  public boolean italic() {
    return words.stream().allMatch(word -> word.face().italic());
  }

  /** As {@link #text()}, with a tab where columns stand apart: far, and before a capital. */
  public String columns() {
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isColumnGap(words.get(i - 1), words.get(i))) {
        text.append(start == 0 ? "" : "\t").append(LineText.of(words.subList(start, i), false));
        start = i;
      }
    }
    return text.toString();
  }

  /** Blanks that wait for a number or a day are wide as well, and none of these. */
  private static boolean isColumnGap(Word left, Word right) {
    return right.box().left() - left.box().right() > COLUMN_GAP * left.size()
        && Character.isLetter(left.text().codePointBefore(left.text().length()))
        && Character.isUpperCase(right.text().codePointAt(0));
  }

  /** The words parted where gaps are wider than {@code spaces} word spaces. */
  public List<Line> split(double spaces) {
    List<Line> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || words.get(i).box().left() - words.get(i - 1).box().right()
              > spaces * Math.max(words.get(i).space(), words.get(i - 1).space())) {
        parts.add(Line.of(words.subList(start, i)));
        start = i;
      }
    }
    return parts;
  }
}
