package org.baocao.search;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;

/** Words side by side, whatever marks they have. */
final class FoldedPhraseQuery extends Query {

  private static final int MOST_PHRASES = 32;

  private final List<String> words;
  private final boolean asPair;

  /** {@code asPair}: whether the two words are indexed as a pair. */
  FoldedPhraseQuery(List<String> words, boolean asPair) {
    this.words = List.copyOf(words);
    this.asPair = asPair;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return asPair ? pair(reader) : phrase(reader);
  }

  private Query pair(IndexReader reader) throws IOException {
    Set<String> pairs = FoldedLetters.terms(reader, Fields.PAIRS, words);
    if (pairs.isEmpty()) {
      return new MatchNoDocsQuery("no such pair");
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.PAIRS);
    pairs.forEach(pair -> any.addTerm(new Term(Fields.PAIRS, pair)));
    return any.build();
  }

  /**
   * One of the phrases that it may stand for: most spellings of a word never stand beside the next,
   * so there are few. Of very many all spellings are looked for in each place.
   */
  private Query phrase(IndexReader reader) throws IOException {
    List<List<String>> phrases = new ArrayList<>();
    FoldedLetters.terms(reader, Fields.EXACT, words.subList(0, 1))
        .forEach(word -> phrases.add(List.of(word)));
    for (int i = 1; i < words.size() && phrases.size() <= MOST_PHRASES; i++) {
      Map<String, List<String>> next = followers(reader, words.get(i - 1), words.get(i));
      List<List<String>> longer = new ArrayList<>();
      for (List<String> phrase : phrases) {
        for (String word : next.getOrDefault(phrase.getLast(), List.of())) {
          longer.add(Stream.concat(phrase.stream(), Stream.of(word)).toList());
        }
      }
      phrases.clear();
      phrases.addAll(longer);
    }
    return phrases.size() <= MOST_PHRASES
        ? new DisjunctionMaxQuery(phrases.stream().map(Clauses::written).toList(), 0f)
        : anySpellings(reader);
  }

  /** What stands behind each spelling of a word, of the spellings of the next. */
  private static Map<String, List<String>> followers(IndexReader reader, String one, String other)
      throws IOException {
    if (Word.isNumber(one) && Word.isNumber(other)) {
      return Map.of(one, List.of(other));
    }
    return FoldedLetters.terms(reader, Fields.PAIRS, List.of(one, other)).stream()
        .map(pair -> pair.split(" "))
        .collect(Collectors.groupingBy(pair -> pair[0], mapping(pair -> pair[1], toList())));
  }

  private Query anySpellings(IndexReader reader) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String word : words) {
      Set<String> spelled = FoldedLetters.terms(reader, Fields.EXACT, List.of(word));
      phrase.add(spelled.stream().map(each -> new Term(Fields.EXACT, each)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return String.join(" ", words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FoldedPhraseQuery query
        && words.equals(query.words)
        && asPair == query.asPair;
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
