package org.baocao.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out the terms of a passage for all its fields, from one look at its text. */
final class PassageTerms {

  final TermStream exact = new TermStream();
  final TermStream folded = new TermStream();
  final TermStream pairs = new TermStream();
  final TermStream about = new TermStream();

  private final Abbreviations abbreviations;

  /** Of the headings of one report. */
  private final Map<String, Set<String>> headings = new HashMap<>();

  PassageTerms(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Headings are looked at once for each report. */
  void nextReport() {
    headings.clear();
  }

  void of(Passage passage) {
    List<Word> words = Word.of(passage.text());
    exact.clear();
    folded.clear();
    pairs.clear();
    List<Abbreviations.Found> found = abbreviations.in(words);
    int next = 0;
    for (int at = 0; at < words.size(); at++) {
      exact.add(words.get(at).exact());
      folded.add(words.get(at).folded());
      for (; next < found.size() && found.get(next).from() == at; next++) {
        exact.add(found.get(next).term(), true);
      }
      if (at + 1 < words.size()) {
        pair(words.get(at), words.get(at + 1));
      }
    }
    about.clear();
    if (Nature.kind(passage.nature()) == Hit.Kind.PARAGRAPH) {
      headings.computeIfAbsent(passage.standing().about(), this::words).forEach(about::add);
    }
  }

  private void pair(Word one, Word other) {
    if (isPair(one, other)) {
      pairs.add(pair(one.exact(), other.exact()));
    }
  }

  /** Two numbers side by side belong to no phrase. */
  static boolean isPair(Word one, Word other) {
    return !one.isNumber() || !other.isNumber();
  }

  static String pair(String one, String other) {
    return one + ' ' + other;
  }

  private Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Word.of(text).forEach(word -> words.add(word.folded()));
    return words;
  }
}
