package org.baocao.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands out terms that were worked out before, one text after the other. */
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private String[] terms = new String[64];
  private boolean[] beside = new boolean[64];
  private int size;
  private int at;

  void clear() {
    size = 0;
    at = 0;
  }

  void add(String next) {
    add(next, false);
  }

  /** {@code besideLast}: at the place of the term before it. */
  void add(String next, boolean besideLast) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      beside = Arrays.copyOf(beside, 2 * size);
    }
    terms[size] = next;
    beside[size] = besideLast;
    size++;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == size) {
      return false;
    }
    term.setEmpty().append(terms[at]);
    increment.setPositionIncrement(beside[at] ? 0 : 1);
    at++;
    return true;
  }
}
