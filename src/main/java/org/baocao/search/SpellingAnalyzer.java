package org.baocao.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as Unicode parts them, in the exact or the folded spelling according to the field. */
final class SpellingAnalyzer extends Analyzer {

  SpellingAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(
        words,
        new Respelled(words, field.equals(Fields.EXACT) ? Spelling::exact : Spelling::folded));
  }

  /** Keeps the offsets of the original text. */
  private static final class Respelled extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> spelling;

    Respelled(TokenStream words, UnaryOperator<String> spelling) {
      super(words);
      this.spelling = spelling;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String respelled = spelling.apply(term.toString());
      term.setEmpty().append(respelled);
      return true;
    }
  }
}
