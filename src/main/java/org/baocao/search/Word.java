package org.baocao.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A word of a text in both spellings, with its place in the text. */
record Word(String exact, String folded, int start, int end) {

  /** Written without diacritics: it stands for every word that folds to it. */
  boolean isPlain() {
    return exact.equals(folded);
  }

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (Tokenizer tokens = new StandardTokenizer()) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        String word = term.toString();
        words.add(
            new Word(
                Spelling.exact(word),
                Spelling.folded(word),
                offset.startOffset(),
                offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }
}
