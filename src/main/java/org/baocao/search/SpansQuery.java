package org.baocao.search;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** All passages of the reports, or of the runs, of which something is true. */
final class SpansQuery extends Query {

  private final BlockCache cache;
  private final Object key;
  private final Function<Blocks, Spans> choice;

  /** Queries with equal keys are the same. */
  SpansQuery(BlockCache cache, Object key, Function<Blocks, Spans> choice) {
    this.cache = cache;
    this.key = key;
    this.choice = choice;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        DocIdSetIterator documents =
            new SpanDocuments(choice.apply(cache.of(leaf)), leaf.reader().maxDoc());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, documents));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return key.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpansQuery spans && key.equals(spans.key) && cache == spans.cache;
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
