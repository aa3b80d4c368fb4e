package org.baocao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds abbreviations and what they stand for among words. All ways to write one are one term,
 * which no word can be.
 */
final class Abbreviations {

  private static final String MARK = "=";

  /** A way to write what {@code term} means. */
  private record Form(String term, List<Word> words) {}

  /** So many words from {@code from} on mean {@code term}. */
  record Found(String term, int from, int length) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  Abbreviations(Map<String, List<String>> written) {
    written.forEach(
        (abbreviation, meanings) -> {
          List<Word> words = Word.of(abbreviation);
          String term = term(words);
          add(new Form(term, words));
          meanings.forEach(meaning -> add(new Form(term, Word.of(meaning))));
        });
    implied(written);
  }

  /** What is said within an abbreviation is said by it: {@code DVCTT} speaks of {@code DVC}. */
  private void implied(Map<String, List<String>> written) {
    List<Form> within = new ArrayList<>();
    written.forEach(
        (abbreviation, meanings) -> {
          for (String meaning : meanings) {
            List<Word> meant = Word.of(meaning);
            in(meant).stream()
                .filter(found -> found.length() < meant.size())
                .forEach(found -> within.add(new Form(found.term(), Word.of(abbreviation))));
          }
        });
    within.forEach(this::add);
  }

  private static String term(List<Word> words) {
    StringBuilder term = new StringBuilder(MARK);
    words.forEach(word -> term.append(word.folded()));
    return term.toString();
  }

  private void add(Form form) {
    if (!form.words().isEmpty()) {
      List<Form> forms =
          byFirstWord.computeIfAbsent(form.words().getFirst().folded(), first -> new ArrayList<>());
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
  }

  /** All that stand there, in the order of their first words. */
  List<Found> in(List<Word> words) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Form form : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        Found here = new Found(form.term(), at, form.words().size());
        if (stands(form, words, at) && !found.contains(here)) {
          found.add(here);
        }
      }
    }
    return found;
  }

  /** The one of most words that begins there. */
  Optional<Found> longestAt(List<Word> words, int at) {
    Found longest = null;
    for (Form form : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
      int length = form.words().size();
      if (stands(form, words, at) && (longest == null || length > longest.length())) {
        longest = new Found(form.term(), at, length);
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean stands(Form form, List<Word> words, int at) {
    List<Word> asked = form.words();
    if (at + asked.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < asked.size(); i++) {
      if (!words.get(at + i).means(asked.get(i))) {
        return false;
      }
    }
    return true;
  }
}
