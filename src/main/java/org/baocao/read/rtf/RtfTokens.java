package org.baocao.read.rtf;

import java.io.IOException;
import org.baocao.read.grid.TooLarge;

/** Takes the source apart into groups, control words and text. */
final class RtfTokens {

  private static final int LONGEST_WORD = 32;

  private static final int DEEPEST = 1000;

  private final String source;
  private final RtfWords words;
  private int at;

  RtfTokens(String source, RtfWords words) {
    this.source = source;
    this.words = words;
  }

  /** A file in which a group does not end was cut off. */
  void read() throws IOException {
    int depth = 0;
    at = source.indexOf('{');
    do {
      char c = source.charAt(at++);
      switch (c) {
        case '{' -> {
          if (++depth > DEEPEST) {
            throw new TooLarge("groups nested deeper than " + DEEPEST);
          }
          words.groupBegins();
        }
        case '}' -> {
          depth--;
          words.groupEnds();
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> words.character(c);
      }
    } while (depth > 0 && at < source.length());
    if (depth > 0) {
      throw new IOException("cut off");
    }
  }

  private void control() throws IOException {
    if (at >= source.length()) {
      throw new IOException("cut off");
    }
    char c = source.charAt(at);
    if (c == '\'' && at + 3 <= source.length()) {
      words.code(Integer.parseInt(source.substring(at + 1, at + 3), 16));
      at += 3;
    } else if (isLetter(c)) {
      word();
    } else {
      at++;
      words.symbol(c);
    }
  }

  private void word() {
    int start = at;
    while (at < source.length() && isLetter(source.charAt(at)) && at - start < LONGEST_WORD) {
      at++;
    }
    String word = source.substring(start, at);
    int number = at;
    if (at < source.length() && source.charAt(at) == '-') {
      at++;
    }
    while (at < source.length() && Character.isDigit(source.charAt(at)) && at - number < 11) {
      at++;
    }
    String digits = source.substring(number, at);
    Integer value =
        digits.isEmpty() || digits.equals("-") ? null : (Integer) (int) Long.parseLong(digits);
    if (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    if (word.equals("bin") && value != null) {
      at = Math.min(at + Math.max(value, 0), source.length());
    } else {
      words.word(word, value);
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
