package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which reports have a passage that answers, and of which natures. Runs are looked at as wholes:
 * what the nature of one passage is, all others of its run have too.
 */
final class Matching {

  /** The reports of a segment that answer. */
  static final class InSegment {
    private final Blocks blocks;
    private final FixedBitSet reports;
    private final int[] natures;

    private InSegment(Blocks blocks) {
      this.blocks = blocks;
      this.reports = new FixedBitSet(Math.max(1, blocks.count()));
      this.natures = new int[blocks.count()];
    }

    Blocks blocks() {
      return blocks;
    }

    FixedBitSet reports() {
      return reports;
    }

    /** All that the passages of a report are that answer. */
    int nature(int block) {
      return natures[block];
    }
  }

  private final List<InSegment> segments = new ArrayList<>();
  private int count;

  private Matching() {}

  static Matching of(Query query, IndexSearcher searcher, BlockCache cache, Scope scope)
      throws IOException {
    Matching matching = new Matching();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      matching.segment(weight.bulkScorer(leaf), cache.of(leaf), scope);
    }
    return matching;
  }

  private void segment(@Nullable BulkScorer scorer, Blocks blocks, Scope scope) throws IOException {
    InSegment found = new InSegment(blocks);
    segments.add(found);
    if (scorer != null) {
      scorer.score(new Runs(found), null, 0, DocIdSetIterator.NO_MORE_DOCS);
    }
    IntPredicate wanted = scope.in(blocks, null);
    for (int block = 0; block < blocks.count(); block++) {
      if (found.natures[block] != 0 && wanted.test(block)) {
        found.reports.set(block);
        count++;
      }
    }
  }

  /** Marks the runs that have one of the documents. */
  private static final class Runs implements LeafCollector {
    private final InSegment found;
    private final RunTable runs;
    private int run;
    private int end;

    Runs(InSegment found) {
      this.found = found;
      this.runs = found.blocks.runs;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      if (doc >= end) {
        run = runs.at(doc, run);
        end = runs.end(run);
        mark();
      }
    }

    /** Most queries hand their documents over in windows, which count fast. */
    @Override
    public void collect(DocIdStream documents) throws IOException {
      while (documents.mayHaveRemaining() && run < runs.size()) {
        end = runs.end(run);
        if (documents.count(end) > 0) {
          mark();
        }
        run += documents.mayHaveRemaining() ? 1 : 0;
      }
      run = Math.min(run, runs.size() - 1);
    }

    private void mark() {
      found.natures[runs.block(run)] |= runs.nature(run);
    }
  }

  int count() {
    return count;
  }

  List<InSegment> segments() {
    return segments;
  }
}
