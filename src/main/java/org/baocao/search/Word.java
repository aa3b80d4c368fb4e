package org.baocao.search;

import java.util.List;

/** A word of a text in both spellings, with its place in the text. */
record Word(String exact, String folded, int start, int end) {

  /** Written without diacritics: it may stand for every word that folds to it. */
  boolean isPlain() {
    return exact.equals(folded);
  }

  boolean isNumber() {
    return isNumber(exact);
  }

  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** The same letter by letter, or without the marks that this one lacks. */
  boolean means(Word other) {
    return exact.equals(other.exact) || (isPlain() && folded.equals(other.folded));
  }

  static List<Word> of(String text) {
    return Wording.here().words(text);
  }
}
