package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was asked: loose words, and phrases in quotation marks. Everything else that a query
 * language might mean is only punctuation here, so that no query is wrong.
 */
record Question(List<Word> words, List<List<Word>> phrases) {

  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

  /** What stands behind so many words or phrases is not asked: Lucene refuses 1024 clauses. */
  private static final int MOST_WORDS = 32;

  private static final int MOST_PHRASES = 8;

  static Question of(String query) {
    List<List<Word>> phrases = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(query);
    while (quoted.find() && phrases.size() < MOST_PHRASES) {
      List<Word> phrase = first(Word.of(quoted.group(1)));
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    return new Question(first(Word.of(quoted.replaceAll(" "))), phrases);
  }

  private static List<Word> first(List<Word> words) {
    return words.subList(0, Math.min(MOST_WORDS, words.size()));
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
