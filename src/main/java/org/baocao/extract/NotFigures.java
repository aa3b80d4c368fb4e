package org.baocao.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks numbers that are no figures; looks only near digits, since most of a text has none. */
final class NotFigures {

  /** Stands where a number is no figure. */
  static final char MASK = '\uE001';

  /** How far from a number the words may begin or end that make it none. */
  private static final int NEAR = 40;

  /**
   * @param opened the patterns that may begin in it, by their place in the list
   */
  private record Span(int from, int to, BitSet opened) {}

  private final List<Pattern> patterns;
  private final Openings openings;

  NotFigures(List<Pattern> patterns) {
    this.patterns = patterns;
    this.openings = new Openings(patterns);
  }

  /** Letter by letter, so that all others keep their place. */
  void mask(StringBuilder plain) {
    List<Span> spans = spans(plain);
    for (int i = 0; i < patterns.size(); i++) {
      for (Span span : spans) {
        // what has no digit any more needs no further look
        if (span.opened.get(i) && hasDigit(plain, span.from, span.to)) {
          Matcher matcher = patterns.get(i).matcher(plain).useTransparentBounds(true);
          mask(plain, matcher.region(span.from, span.to));
        }
      }
    }
  }

  private static void mask(StringBuilder plain, Matcher matcher) {
    while (matcher.find()) {
      mask(plain, matcher.start(), matcher.end());
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

  private List<Span> spans(CharSequence text) {
    List<Span> spans = new ArrayList<>();
    int from = -1;
    int to = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int near = Math.max(0, i - NEAR);
        if (from >= 0 && near > to) {
          spans.add(new Span(from, to, openings.of(text, from, to)));
          from = near;
        }
        from = from < 0 ? near : from;
        to = Math.min(text.length(), i + NEAR);
      }
    }
    if (from >= 0) {
      spans.add(new Span(from, to, openings.of(text, from, to)));
    }
    return spans;
  }
}
