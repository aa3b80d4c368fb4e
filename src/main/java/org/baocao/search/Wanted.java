package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.baocao.search.query.Asked;

/** What is to be marked in the passages that answer: words, phrases, and words like some. */
final class Wanted {

  final List<Word> words = new ArrayList<>();
  final List<List<Word>> phrases = new ArrayList<>();
  final List<String> terms = new ArrayList<>();
  final List<Predicate<Word>> likes = new ArrayList<>();
  final Abbreviations abbreviations;

  private Wanted(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  static Wanted of(Asked asked, Abbreviations abbreviations) {
    Wanted wanted = new Wanted(abbreviations);
    wanted.add(asked);
    return wanted;
  }

  private void add(Asked asked) {
    switch (asked) {
      case Asked.Words loose -> loose(loose.text());
      case Asked.Phrase phrase -> phrases.add(Word.of(phrase.text()));
      case Asked.Prefix prefix -> {
        String letters = folded(prefix.letters());
        likes.add(word -> word.folded().startsWith(letters));
      }
      case Asked.Fuzzy fuzzy -> {
        String like = folded(fuzzy.word());
        likes.add(word -> Letters.differ(word.folded(), like) <= fuzzy.edits());
      }
      case Asked.And and -> and.all().forEach(this::add);
      case Asked.Or or -> or.any().forEach(this::add);
      default -> {}
    }
  }

  private void loose(String text) {
    for (Unit unit : Unit.of(Word.of(text), abbreviations)) {
      if (unit.word() != null) {
        words.add(unit.word());
      } else if (unit.term() != null) {
        terms.add(unit.term());
      }
    }
  }

  private String folded(String letters) {
    List<Word> typed = Word.of(letters);
    return typed.isEmpty() ? letters : typed.getFirst().folded();
  }
}
