package org.baocao.read.pdf.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes a line's words as text. */
final class LineText {

  /** Signs that footnotes are marked with; letters only alone, for 1st and 2nd are raised too. */
  private static final Pattern MARK =
      Pattern.compile("[(\\[]?(\\d{1,3}|\\p{L}|[*†‡§]+)[)\\]]?[,;]?");

  /** Units that a raised 2 or 3 squares or cubes. */
  private static final Pattern UNIT = Pattern.compile("(?:.*[^\\p{L}])?[cdhkm]?m");

  /** A ten that is multiplied with: what is raised over it is no mark. */
  private static final Pattern POWER = Pattern.compile("[x×·*] ?10$");

  /** A ten alone, with a thousand, a million or a thousand million raised over it. */
  private static final Pattern TEN = Pattern.compile("(?:.*[\\s(/])?10");

  private static final Pattern THOUSANDS = Pattern.compile("[369]");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private LineText() {}

  /** Whether the first word is a raised mark, as at the beginning of a footnote. */
  static boolean opensNote(List<Word> words) {
    return words.size() > 1
        && words.get(0).isRaisedOver(words.get(1))
        && MARK.matcher(words.get(0).text()).matches();
  }

  /** The marks that a text without them leaves out. */
  static List<String> marks(List<Word> words) {
    double largest = words.stream().mapToDouble(Word::size).max().orElse(0);
    if (words.stream().noneMatch(word -> word.isSmallBeside(largest))) {
      return List.of();
    }
    List<String> marks = new ArrayList<>();
    if (opensNote(words)) {
      marks.add(words.getFirst().text());
    }
    write(words, false, marks::add);
    return marks;
  }

  static String of(List<Word> words, boolean withMarks) {
    return write(words, withMarks, mark -> {});
  }

  private static String write(List<Word> all, boolean withMarks, Consumer<String> leftOut) {
    List<Word> words = withMarks || !opensNote(all) ? all : all.subList(1, all.size());
    StringBuilder text = new StringBuilder(words.getFirst().text());
    Word last = words.getFirst();
    for (Word word : words.subList(1, words.size())) {
      boolean raised = word.isRaisedOver(last);
      if (raised && !withMarks && isMark(word, last, text)) {
        leftOut.accept(word.text());
        continue;
      }
      if (isApart(last, word, raised)) {
        text.append(' ');
      }
      text.append(raised && isPower(text, word) ? power(word.text()) : word.text());
      last = raised ? last : word;
    }
    return isComposed(text) ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Quick answer for Latin letters, which most text is of. */
  private static boolean isComposed(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0300' && (c < '\u1E00' || c >= '\u1F00')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(Word raised, Word base, CharSequence before) {
    boolean power = raised.text().matches("[23]") && UNIT.matcher(base.text()).matches();
    return !power && !isPower(before, raised) && MARK.matcher(raised.text()).matches();
  }

  private static boolean isPower(CharSequence before, Word raised) {
    return POWER.matcher(before).find()
        || (THOUSANDS.matcher(raised.text()).matches() && TEN.matcher(before).matches());
  }

  /** On a number, plain digits would make another number. */
  private static String power(String digits) {
    StringBuilder raised = new StringBuilder();
    digits
        .chars()
        .forEach(
            digit ->
                raised.append(
                    digit < '0' || digit > '9' ? (char) digit : RAISED.charAt(digit - '0')));
    return raised.toString();
  }

  private static boolean isApart(Word left, Word right, boolean raised) {
    double gap = right.box().left() - left.box().right();
    boolean glued = Words.isTight(gap, left.glyphs().getLast(), right.glyphs().getFirst());
    return !glued && !(raised && gap < 0.15 * left.size());
  }
}
