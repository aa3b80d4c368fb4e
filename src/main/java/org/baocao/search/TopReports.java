package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** The reports with the best passages, each by its best; of equals the one that lies first. */
final class TopReports implements Collector {

  /** A report and the score of its best passage. */
  record Top(int segment, int block, long id, float score) {}

  /** Which reports of a segment may come in. */
  interface Admission {
    IntPredicate in(LeafReaderContext segment) throws IOException;
  }

  private static final Comparator<Top> WORST_FIRST =
      Comparator.comparingDouble(Top::score)
          .thenComparing(Comparator.comparingInt(Top::segment).reversed())
          .thenComparing(Comparator.comparingInt(Top::block).reversed());

  private final BlockCache cache;
  private final int most;
  private final @Nullable Top after;
  private final Admission admission;
  private final PriorityQueue<Top> best = new PriorityQueue<>(WORST_FIRST);

  /** {@code after}: only reports that come behind this one. */
  TopReports(BlockCache cache, int most, @Nullable Top after, Admission admission) {
    this.cache = cache;
    this.most = most;
    this.after = after;
    this.admission = admission;
  }

  List<Top> best() {
    List<Top> all = new ArrayList<>(best);
    all.sort(WORST_FIRST.reversed());
    return all;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new InSegment(leaf.ord, cache.of(leaf), admission.in(leaf));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  private void offer(Top top) {
    if (after == null || WORST_FIRST.compare(top, after) < 0) {
      best.add(top);
      if (best.size() > most) {
        best.remove();
      }
    }
  }

  private final class InSegment implements LeafCollector {
    private final int segment;
    private final Blocks blocks;
    private final IntPredicate admitted;
    private Scorable scorer = NEVER;
    private int block;
    private int end;
    private boolean isWanted;
    private float score;

    InSegment(int segment, Blocks blocks, IntPredicate admitted) {
      this.segment = segment;
      this.blocks = blocks;
      this.admitted = admitted;
    }

    @Override
    public void setScorer(Scorable scorable) throws IOException {
      scorer = scorable;
      compete();
    }

    @Override
    public void collect(int doc) throws IOException {
      if (doc >= end) {
        finish();
        block = blocks.at(doc, block);
        end = blocks.end(block);
        isWanted = admitted.test(block);
      }
      if (isWanted) {
        score = Math.max(score, scorer.score());
      }
    }

    @Override
    public void finish() throws IOException {
      if (score > 0) {
        offer(new Top(segment, block, blocks.ids[block], score));
        score = 0;
        compete();
      }
    }

    /** What is no better than the worst of the best needs no look. */
    private void compete() throws IOException {
      if (best.size() == most && !best.isEmpty()) {
        scorer.setMinCompetitiveScore(Math.nextUp(best.element().score()));
      }
    }
  }

  private static final Scorable NEVER =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
}
