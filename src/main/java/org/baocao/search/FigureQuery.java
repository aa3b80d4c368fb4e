package org.baocao.search;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.baocao.model.Period;
import org.baocao.search.query.Asked;
import org.jspecify.annotations.Nullable;

/** Passages with a figure that compares so; decided on the number as printed. */
final class FigureQuery extends Query {

  private static final float COST = 50;

  private final Asked.Figure asked;

  FigureQuery(Asked.Figure asked) {
    this.asked = asked;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        LeafReader reader = leaf.reader();
        PostingsEnum named =
            reader.postings(new Term(Fields.INDICATOR, asked.indicator()), PostingsEnum.NONE);
        return named == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, compared(reader, named)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private TwoPhaseIterator compared(LeafReader reader, PostingsEnum named) throws IOException {
    BinaryDocValues figures = DocValues.getBinary(reader, Fields.FIGURES);
    return new TwoPhaseIterator(named) {
      @Override
      public boolean matches() throws IOException {
        return figures.advanceExact(named.docID())
            && Figures.any(figures.binaryValue(), FigureQuery.this::holds);
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  private boolean holds(
      String indicator,
      @Nullable Period period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal percent) {
    BigDecimal number = asked.percent() && percent != null ? percent : value;
    boolean then = asked.during() == null || (period != null && asked.during().contains(period));
    return then
        && number != null
        && indicator.equals(asked.indicator())
        && asked.comparison().holds(number, asked.number());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return asked.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FigureQuery query && asked.equals(query.asked);
  }

  @Override
  public int hashCode() {
    return asked.hashCode();
  }
}
