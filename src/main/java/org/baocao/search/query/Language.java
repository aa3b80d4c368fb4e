package org.baocao.search.query;

import org.baocao.form.SearchWords;

/** The language of queries, in the words of one index. */
public final class Language {

  private final Vocabulary vocabulary;

  public Language(SearchWords words) {
    this.vocabulary = new Vocabulary(words);
  }

  /** No query is wrong: what cannot be understood is searched as words, and says so. */
  public Reading read(String query) {
    try {
      return new Reading(new Parser(query, vocabulary).query(), null);
    } catch (Mistake.Found found) {
      return new Reading(new Asked.Words(query), found.mistake());
    }
  }
}
