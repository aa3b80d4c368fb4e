package org.baocao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text cut into words, masked figures and marks, for phrasings to be laid along. Punctuation
 * that a phrasing does not care for is left out.
 */
public final class Words {

  /** What a figure is called among words. */
  static final String FIGURE = String.valueOf(Phrasing.FIGURE);

  private static final String QUOTES = "\"“”";
  private static final String SKIPPED = ",:()/–-" + QUOTES;

  private record Word(String word, int start, int end, boolean close, boolean comma) {}

  private final List<Word> words = new ArrayList<>();
  private long[] marks = {};

  private Words() {}

  /** Figures must be masked by {@link Phrasing#FIGURE}. */
  public static Words of(String marked) {
    Words cut = new Words();
    int at = 0;
    boolean close = true;
    boolean comma = false;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (Character.isWhitespace(c) || SKIPPED.indexOf(c) >= 0) {
        close &= Character.isWhitespace(c) || QUOTES.indexOf(c) >= 0;
        comma |= c == ',';
        at++;
      } else {
        int end = end(marked, at);
        String word = c == Phrasing.FIGURE ? FIGURE : marked.substring(at, end);
        cut.words.add(new Word(word, at, end, close, comma));
        close = true;
        comma = false;
        at = end;
      }
    }
    cut.mark();
    return cut;
  }

  /** Of each word with all behind it, up to where its part of a sentence ends. */
  private void mark() {
    marks = new long[count()];
    for (int i = count() - 1; i >= 0; i--) {
      marks[i] = mark(at(i)) | (i + 1 == count() || isEnd(i) ? 0 : marks[i + 1]);
    }
  }

  /** One of 64 bits: words that differ in it differ. */
  static long mark(String word) {
    return 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
  }

  /** False where a word that is needed, told by its mark, surely stands neither here nor behind. */
  boolean have(long needs, int index) {
    return (marks[index] & needs) == needs;
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (first == Phrasing.FIGURE) {
      while (end < text.length() && text.charAt(end) == first) {
        end++;
      }
    } else if (Character.isLetterOrDigit(first)) {
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  public int count() {
    return words.size();
  }

  /** Empty behind the last. */
  public String at(int index) {
    return index < words.size() ? words.get(index).word : "";
  }

  boolean isFigure(int index) {
    return at(index).equals(FIGURE);
  }

  public int start(int index) {
    return words.get(index).start;
  }

  public int end(int index) {
    return words.get(index).end;
  }

  /** Whether nothing but blanks lies before a word. */
  boolean isClose(int index) {
    return index < words.size() && words.get(index).close;
  }

  /** Whether a comma lies between two words. */
  public boolean isParted(int first, int last) {
    return words.subList(first + 1, last + 1).stream().anyMatch(Word::comma);
  }

  /** Whether a sentence, or a part of one, ends here. */
  boolean isEnd(int index) {
    String mark = at(index);
    boolean apart = index + 1 == words.size() || start(index + 1) > end(index);
    return mark.isEmpty() || mark.equals(";") || (mark.equals(".") && apart);
  }
}
