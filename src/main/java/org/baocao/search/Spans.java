package org.baocao.search;

import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/** The wanted ones of a segment's reports, or of its runs. */
final class Spans {

  private final int size;
  private final int[] starts;
  private final FixedBitSet wanted;

  /** Documents at the beginning of each that are no passages. */
  private final int heads;

  private Spans(int size, int[] starts, int heads, FixedBitSet wanted) {
    this.heads = heads;
    this.size = size;
    this.starts = starts;
    this.wanted = wanted;
  }

  static Spans reports(Blocks blocks, IntPredicate block) {
    return of(blocks.count(), blocks.starts, 1, block);
  }

  static Spans runs(Blocks blocks, IntPredicate nature) {
    return of(
        blocks.runs.size(), blocks.runs.starts(), 0, run -> nature.test(blocks.runs.nature(run)));
  }

  private static Spans of(int size, int[] starts, int heads, IntPredicate wanted) {
    FixedBitSet bits = new FixedBitSet(Math.max(1, size));
    for (int span = 0; span < size; span++) {
      if (wanted.test(span)) {
        bits.set(span);
      }
    }
    return new Spans(size, starts, heads, bits);
  }

  int size() {
    return size;
  }

  /** The first passage. */
  int start(int span) {
    return starts[span] + heads;
  }

  int end(int span) {
    return starts[span + 1];
  }

  /** The span of a document; {@code from}: one that is not behind it. */
  int at(int doc, int from) {
    return Sorted.floor(starts, size, doc, from);
  }

  /** The first wanted one from there on; {@code size} for none. */
  int nextWanted(int span) {
    int next = span >= size ? size : wanted.nextSetBit(span);
    return Math.min(next, size);
  }

  /** How many documents they have. */
  long cost() {
    long documents = 0;
    for (int span = nextWanted(0); span < size; span = nextWanted(span + 1)) {
      documents += end(span) - start(span);
    }
    return documents;
  }
}
