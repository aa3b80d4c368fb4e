package org.baocao.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * The reports of a segment. The documents of one lie side by side, its head first, then its
 * passages in runs of one nature: what is true of a report, or of a run, is asked once for all of
 * them.
 */
final class Blocks {

  static final long NO_DATE = Long.MIN_VALUE;

  /** First document of each report, then the end of the last. */
  final int[] starts;

  final long[] ids;
  final long[] dates;
  final BitSet older;
  final BitSet live;
  final Names localities;
  final Names provinces;
  final Names forms;
  final Names periods;
  final RunTable runs;

  private Blocks(LeafReader reader, int[] heads) throws IOException {
    int count = heads.length;
    starts = Arrays.copyOf(heads, count + 1);
    starts[count] = reader.maxDoc();
    ids = numbers(reader, Fields.ID, heads, -1);
    dates = numbers(reader, Fields.DATE, heads, NO_DATE);
    long[] replaced = numbers(reader, Fields.OLDER, heads, 0);
    older = new FixedBitSet(Math.max(1, count));
    live = new FixedBitSet(Math.max(1, count));
    for (int block = 0; block < count; block++) {
      if (replaced[block] != 0) {
        older.set(block);
      }
      if (reader.getLiveDocs() == null || reader.getLiveDocs().get(heads[block])) {
        live.set(block);
      }
    }
    localities = Names.read(reader, Fields.LOCALITY, heads);
    provinces = Names.read(reader, Fields.PROVINCE, heads);
    forms = Names.read(reader, Fields.FORM, heads);
    periods = Names.read(reader, Fields.PERIOD, heads);
    runs = RunTable.read(reader, heads);
  }

  static Blocks of(LeafReader reader) throws IOException {
    PostingsEnum postings = reader.postings(new Term(Fields.HEAD, HeadDocument.PRESENT));
    int[] heads = new int[16];
    int count = 0;
    if (postings != null) {
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        heads = count == heads.length ? Arrays.copyOf(heads, 2 * count) : heads;
        heads[count++] = postings.docID();
      }
    }
    return new Blocks(reader, Arrays.copyOf(heads, count));
  }

  private static long[] numbers(LeafReader reader, String field, int[] heads, long otherwise)
      throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, field);
    long[] numbers = new long[heads.length];
    for (int i = 0; i < heads.length; i++) {
      numbers[i] = values.advanceExact(heads[i]) ? values.longValue() : otherwise;
    }
    return numbers;
  }

  int count() {
    return ids.length;
  }

  /** Takes the id of each report, and whether it is an older version. */
  void forEachLive(BiConsumer<Long, Boolean> each) {
    for (int block = 0; block < count(); block++) {
      if (live.get(block)) {
        each.accept(ids[block], older.get(block));
      }
    }
  }

  /** The report that a document is of; {@code from}: one that is not behind it. */
  int at(int doc, int from) {
    return Sorted.floor(starts, count(), doc, from);
  }

  int start(int block) {
    return starts[block];
  }

  int end(int block) {
    return starts[block + 1];
  }
}
