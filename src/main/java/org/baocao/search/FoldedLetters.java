package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Looks up what words without marks may stand for: the terms of the index that fold to them. So
 * what is asked rarely needs no place in the index.
 */
final class FoldedLetters {

  /** Letters that a letter without marks may stand for; tones stand behind the word. */
  private static final List<String> LETTERS = List.of("aăâ", "dđ", "eê", "oôơ", "uư");

  private static final int MOST = 128;

  private FoldedLetters() {}

  /** {@code folded}: words without marks, side by side. */
  static Set<String> terms(IndexReader reader, String field, List<String> folded)
      throws IOException {
    CompiledAutomaton wanted = automaton(folded);
    Set<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum each = wanted.getTermsEnum(terms);
        for (BytesRef term = each.next(); term != null && found.size() < MOST; term = each.next()) {
          found.add(term.utf8ToString());
        }
      }
    }
    return found;
  }

  private static CompiledAutomaton automaton(List<String> words) {
    List<Automaton> parts = new ArrayList<>();
    for (String word : words) {
      if (!parts.isEmpty()) {
        parts.add(Automata.makeChar(' '));
      }
      word.codePoints().forEach(letter -> parts.add(letter(letter)));
      if (Character.isLetter(word.codePointBefore(word.length()))) {
        parts.add(Operations.optional(any(Spelling.TONE_SIGNS)));
      }
    }
    Automaton all = Operations.concatenate(parts);
    return new CompiledAutomaton(
        Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  private static Automaton letter(int letter) {
    return LETTERS.stream()
        .filter(letters -> letters.codePointAt(0) == letter)
        .findFirst()
        .map(FoldedLetters::any)
        .orElseGet(() -> Automata.makeChar(letter));
  }

  private static Automaton any(String letters) {
    return Operations.union(letters.codePoints().mapToObj(Automata::makeChar).toList());
  }
}
