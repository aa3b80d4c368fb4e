package org.baocao.search;

import java.nio.file.Path;
import java.util.List;
import org.baocao.form.Forms;
import org.baocao.form.SearchWords;

/** The words of models/. */
final class Words {

  private static final Path MODELS = Path.of("models");

  static final SearchWords WORDS = SearchWords.load(MODELS);
  static final Lexicon LEXICON = new Lexicon(WORDS);
  static final IndexWords INDEX = new IndexWords(WORDS, Forms.load(MODELS).localities());

  /** The same, but for an abbreviation that nobody uses. */
  static final IndexWords OTHERS =
      new IndexWords(
          new SearchWords(
              WORDS.fields(),
              WORDS.values(),
              WORDS.operators(),
              WORDS.joined(),
              WORDS.kinds(),
              java.util.Map.of("XYZ", List.of("xa yên zét"))),
          Forms.load(MODELS).localities());

  private Words() {}
}
