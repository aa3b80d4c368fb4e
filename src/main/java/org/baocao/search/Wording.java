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

/** Parts texts into words, as Unicode has it. Each thread has one: it is dear to make. */
final class Wording {

  private static final ThreadLocal<Wording> OWN = ThreadLocal.withInitial(Wording::new);

  private final Tokenizer tokens = new StandardTokenizer();
  private final CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
  private final Spellings spellings = new Spellings();

  private Wording() {}

  /** That of the present thread. */
  static Wording here() {
    return OWN.get();
  }

  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        Spellings.Spelled spelled = spellings.of(term.toString());
        words.add(
            new Word(spelled.exact(), spelled.folded(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
      tokens.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }
}
