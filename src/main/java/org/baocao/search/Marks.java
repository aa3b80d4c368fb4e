package org.baocao.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is wanted in a text. Most syllables of Vietnamese say little by themselves: a word is
 * marked where it stands beside its neighbour of the question, and elsewhere only if it never does.
 */
final class Marks {

  private final List<Word> text;
  private final Set<String> exact = new HashSet<>();
  private final BitSet marked = new BitSet();

  private Marks(List<Word> text) {
    this.text = text;
    text.forEach(word -> exact.add(word.exact()));
  }

  static List<Mark> of(String text, Wanted wanted) {
    Marks marks = new Marks(Word.of(text));
    wanted.phrases.forEach(marks::phrase);
    marks.words(wanted.words);
    marks.terms(wanted);
    return marks.runs(text);
  }

  private void terms(Wanted wanted) {
    if (!wanted.terms.isEmpty()) {
      for (Abbreviations.Found found : wanted.abbreviations.in(text)) {
        if (wanted.terms.contains(found.term())) {
          marked.set(found.from(), found.from() + found.length());
        }
      }
    }
    for (int at = 0; at < text.size(); at++) {
      Word word = text.get(at);
      if (wanted.likes.stream().anyMatch(like -> like.test(word))) {
        marked.set(at);
      }
    }
  }

  private void phrase(List<Word> phrase) {
    for (int at = 0; at + phrase.size() <= text.size(); at++) {
      if (stands(phrase, at)) {
        marked.set(at, at + phrase.size());
      }
    }
  }

  private void words(List<Word> words) {
    BitSet beside = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      for (int at : occurrences(words.get(i))) {
        boolean next = i + 1 < words.size() && matches(words.get(i + 1), at + 1);
        boolean previous = i > 0 && matches(words.get(i - 1), at - 1);
        if (next || previous) {
          marked.set(at);
          beside.set(i);
        }
      }
    }
    for (int i = beside.nextClearBit(0); i < words.size(); i = beside.nextClearBit(i + 1)) {
      occurrences(words.get(i)).forEach(marked::set);
    }
  }

  private boolean stands(List<Word> phrase, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!matches(phrase.get(i), at + i)) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> occurrences(Word asked) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      if (matches(asked, at)) {
        found.add(at);
      }
    }
    return found;
  }

  private boolean matches(Word asked, int at) {
    if (at < 0 || at >= text.size()) {
      return false;
    }
    Word word = text.get(at);
    boolean folded = asked.isPlain() || !exact.contains(asked.exact());
    return word.exact().equals(asked.exact()) || (folded && word.folded().equals(asked.folded()));
  }

  /** Words that only white space parts are one mark. */
  private List<Mark> runs(String original) {
    List<Mark> runs = new ArrayList<>();
    for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
      Word word = text.get(i);
      if (!runs.isEmpty() && original.substring(runs.getLast().end(), word.start()).isBlank()) {
        runs.set(runs.size() - 1, new Mark(runs.getLast().start(), word.end()));
      } else {
        runs.add(new Mark(word.start(), word.end()));
      }
    }
    return runs;
  }
}
