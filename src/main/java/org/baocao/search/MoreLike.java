package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.baocao.search.query.Asked;

/** Asks for passages like one: with some of the pairs of words by which it differs from most. */
final class MoreLike {

  private static final Pattern ID = Pattern.compile("(?<report>\\d{1,18}):(?<ordinal>\\d{1,9})");
  private static final int MOST_PAIRS = 16;
  private static final double LEAST = 0.3;

  private final IndexSearcher searcher;
  private final BlockCache cache;
  private final Lexicon lexicon;

  MoreLike(IndexSearcher searcher, BlockCache cache, Lexicon lexicon) {
    this.searcher = searcher;
    this.cache = cache;
    this.lexicon = lexicon;
  }

  /** Nothing where there is no such passage. */
  Asked asked(String id) throws IOException {
    Optional<String> text = text(id);
    List<Asked> pairs = text.isPresent() ? telling(text.get()) : List.of();
    if (pairs.isEmpty()) {
      return new Asked.And(List.of());
    }
    Asked alike = new Asked.Or(pairs, Math.max(1, (int) (LEAST * pairs.size())));
    long report = Long.parseLong(id.substring(0, id.indexOf(':')));
    return new Asked.And(List.of(alike, new Asked.Not(new Asked.Of(report))));
  }

  private Optional<String> text(String id) throws IOException {
    Matcher named = ID.matcher(id);
    if (!named.matches()) {
      return Optional.empty();
    }
    Cursor report = new Cursor(0, 0, Long.parseLong(named.group("report")));
    TopReports.Top at = new Position(searcher, cache).of(report);
    if (at.segment() < 0) {
      return Optional.empty();
    }
    LeafReaderContext leaf = searcher.getIndexReader().leaves().get(at.segment());
    Blocks blocks = cache.of(leaf);
    StoredPassages stored = new StoredPassages(leaf, blocks, lexicon);
    int ordinal = Integer.parseInt(named.group("ordinal"));
    for (int doc = blocks.start(at.block()) + 1; doc < blocks.end(at.block()); doc++) {
      if (stored.ordinal(doc) == ordinal) {
        return Optional.of(stored.text(doc));
      }
    }
    return Optional.empty();
  }

  /** The pairs of words that fewest passages have, of those that several have. */
  private List<Asked> telling(String text) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    List<Word> all = Word.of(text);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      Word one = all.get(i);
      Word other = all.get(i + 1);
      if (!one.isNumber() && !other.isNumber()) {
        String pair = PassageTerms.pair(one.exact(), other.exact());
        int passages = reader.docFreq(new Term(Fields.PAIRS, pair));
        if (passages > 1) {
          found.put(text.substring(one.start(), other.end()), passages);
        }
      }
    }
    List<Map.Entry<String, Integer>> rarest = new ArrayList<>(found.entrySet());
    rarest.sort(Comparator.comparingInt(Map.Entry::getValue));
    return rarest.stream()
        .limit(MOST_PAIRS)
        .map(each -> (Asked) new Asked.Phrase(each.getKey()))
        .toList();
  }
}
