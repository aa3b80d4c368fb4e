package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which reports have a passage that answers, and of which natures. One passage is looked at of each
 * run: what its nature is, all others of the run have too.
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
      matching.segment(weight.scorer(leaf), cache.of(leaf), scope);
    }
    return matching;
  }

  private void segment(@Nullable Scorer scorer, Blocks blocks, Scope scope) throws IOException {
    InSegment found = new InSegment(blocks);
    segments.add(found);
    if (scorer == null) {
      return;
    }
    IntPredicate wanted = scope.in(blocks, null);
    DocIdSetIterator documents = scorer.iterator();
    int block = 0;
    int run = 0;
    int doc = documents.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      block = blocks.at(doc, block);
      if (!wanted.test(block)) {
        doc = next(documents, blocks.end(block));
        continue;
      }
      run = blocks.runs.at(doc, run);
      count += found.reports.getAndSet(block) ? 0 : 1;
      found.natures[block] |= blocks.runs.nature(run);
      doc = next(documents, blocks.runs.end(run));
    }
  }

  private static int next(DocIdSetIterator documents, int from) throws IOException {
    return documents.docID() + 1 == from ? documents.nextDoc() : documents.advance(from);
  }

  int count() {
    return count;
  }

  List<InSegment> segments() {
    return segments;
  }
}
