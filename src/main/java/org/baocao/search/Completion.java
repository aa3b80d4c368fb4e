package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Names of senders and indicators that go on from what was typed.
 *
 * @param reports how many reports, or rows of an indicator, have it
 */
public record Completion(Kind kind, String name, int reports) {

  /** What is named. */
  public enum Kind {
    LOCALITY,
    INDICATOR
  }

  static List<Completion> of(String typed, IndexReader reader, BlockCache cache, int most)
      throws IOException {
    List<Completion> all = new ArrayList<>(localities(typed, reader, cache));
    all.addAll(indicators(typed, reader));
    return all.stream()
        .sorted(Comparator.comparingInt(Completion::reports).reversed())
        .limit(most)
        .toList();
  }

  private static List<Completion> localities(String typed, IndexReader reader, BlockCache cache)
      throws IOException {
    List<Word> asked = Word.of(typed);
    Map<String, Integer> found = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Blocks blocks = cache.of(leaf);
      BitSet begins = new BitSet();
      for (int i = 0; i < blocks.localities.all().size(); i++) {
        begins.set(i, begins(Word.of(blocks.localities.all().get(i)), asked));
      }
      for (int block = 0; block < blocks.count(); block++) {
        int name = blocks.localities.number(block);
        if (name >= 0 && begins.get(name) && blocks.live.get(block)) {
          found.merge(blocks.localities.all().get(name), 1, Integer::sum);
        }
      }
    }
    return found.entrySet().stream()
        .map(each -> new Completion(Kind.LOCALITY, each.getKey(), each.getValue()))
        .toList();
  }

  /** The last word may go on; a locality's kind may be left out. */
  private static boolean begins(List<Word> name, List<Word> asked) {
    for (int from = 0; from < 2 && from + asked.size() <= name.size(); from++) {
      int last = asked.size() - 1;
      if (last >= 0
          && Conditions.contains(name.subList(from, from + last), asked.subList(0, last))
          && name.get(from + last).folded().startsWith(asked.get(last).folded())) {
        return true;
      }
    }
    return false;
  }

  private static List<Completion> indicators(String typed, IndexReader reader) throws IOException {
    List<Completion> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.INDICATOR);
    String prefix = typed.strip();
    if (terms != null && !prefix.isEmpty()) {
      TermsEnum each = terms.iterator();
      TermsEnum.SeekStatus status = each.seekCeil(new BytesRef(prefix));
      BytesRef term = status == TermsEnum.SeekStatus.END ? null : each.term();
      while (term != null && term.utf8ToString().startsWith(prefix)) {
        found.add(new Completion(Kind.INDICATOR, term.utf8ToString(), each.docFreq()));
        term = each.next();
      }
    }
    return found;
  }
}
