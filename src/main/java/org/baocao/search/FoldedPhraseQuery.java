package org.baocao.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;

/** Words side by side, whatever marks they have. */
final class FoldedPhraseQuery extends Query {

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

  private Query phrase(IndexReader reader) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String word : words) {
      Set<String> spelled = FoldedLetters.terms(reader, Fields.EXACT, List.of(word));
      if (spelled.isEmpty()) {
        return new MatchNoDocsQuery("no such word");
      }
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
