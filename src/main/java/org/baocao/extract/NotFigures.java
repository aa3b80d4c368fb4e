package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks numbers that are no figures; looks only near digits, since most of a text has none. */
final class NotFigures {

  /** Stands where a number is no figure. */
  static final char MASK = '\uE001';

  /** How far from a number the words may begin or end that make it none. */
  private static final int NEAR = 40;

  private record Span(int from, int to) {}

  private final List<Pattern> patterns;

  NotFigures(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /** Letter by letter, so that all others keep their place. */
  void mask(StringBuilder plain) {
    List<Span> spans = spans(plain);
    for (Pattern pattern : patterns) {
      // what has no digit any more needs no further look
      spans.removeIf(span -> !hasDigit(plain, span.from, span.to));
      Matcher matcher = pattern.matcher(plain).useTransparentBounds(true);
      for (Span span : spans) {
        matcher.region(span.from, span.to);
        while (matcher.find()) {
          mask(plain, matcher.start(), matcher.end());
        }
      }
    }
  }

  private static boolean hasDigit(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < to;
  }

  static void mask(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        text.setCharAt(i, MASK);
      }
    }
  }

  private static List<Span> spans(CharSequence text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int from = Math.max(0, i - NEAR);
        int to = Math.min(text.length(), i + NEAR);
        boolean joined = !spans.isEmpty() && spans.getLast().to >= from;
        spans.add(joined ? new Span(spans.removeLast().from, to) : new Span(from, to));
      }
    }
    return spans;
  }
}
