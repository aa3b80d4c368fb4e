package org.baocao.search;

import java.util.ArrayList;
import java.util.List;

/** The part of a text around its first mark, cut between words, with its marks moved along. */
record Excerpt(String text, List<Mark> marks) {

  private static final String CUT = "…";

  static Excerpt of(String text, List<Mark> marks, int length) {
    if (text.length() <= length) {
      return new Excerpt(text, marks);
    }
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    int last = marks.isEmpty() ? 0 : marks.get(0).end();
    int from = wordStart(text, Math.max(0, Math.min(first - length / 4, text.length() - length)));
    from = Math.min(from, first);
    int to = Math.max(last, wordEnd(text, Math.min(text.length(), from + length)));
    return cut(text, marks, from, to);
  }

  private static Excerpt cut(String text, List<Mark> marks, int from, int to) {
    String before = from > 0 ? CUT : "";
    String after = to < text.length() ? CUT : "";
    int shift = before.length() - from;
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.start() >= from && mark.end() <= to) {
        moved.add(new Mark(mark.start() + shift, mark.end() + shift));
      }
    }
    return new Excerpt(before + text.substring(from, to) + after, moved);
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < text.length() && !isSpace(text, start - 1)) {
      start++;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end > 0 && end < text.length() && !isSpace(text, end)) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
