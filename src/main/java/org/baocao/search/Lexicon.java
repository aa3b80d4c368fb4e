package org.baocao.search;

import java.util.List;
import org.baocao.form.SearchWords;
import org.baocao.search.query.Language;

/** What an index knows of words, made ready once. */
final class Lexicon {

  private final SearchWords words;
  private final Abbreviations abbreviations;
  private final Language language;
  private final List<String> kinds;

  Lexicon(SearchWords words) {
    this.words = words;
    this.abbreviations = new Abbreviations(words.abbreviations());
    this.language = new Language(words);
    this.kinds = words.kinds().stream().map(SearchWords.SectionKind::id).toList();
  }

  SearchWords words() {
    return words;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  Language language() {
    return language;
  }

  /** Ids of the kinds of sections, in the order of their bits. */
  List<String> kinds() {
    return kinds;
  }
}
