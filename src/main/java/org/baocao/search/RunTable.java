package org.baocao.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** The runs of a segment: where each begins, and the nature of its passages; 0 for a head's. */
final class RunTable {

  private int[] starts = new int[64];
  private int[] natures = new int[64];
  private int size;

  private RunTable() {}

  static RunTable read(LeafReader reader, int[] heads) throws IOException {
    BinaryDocValues values = DocValues.getBinary(reader, Fields.RUNS);
    RunTable table = new RunTable();
    for (int head : heads) {
      table.add(head, 0);
      int[] at = {head + 1};
      if (values.advanceExact(head)) {
        Runs.read(
            values.binaryValue(),
            (nature, length) -> {
              table.add(at[0], nature);
              at[0] += length;
            });
      }
    }
    table.starts = Arrays.copyOf(table.starts, table.size + 1);
    table.natures = Arrays.copyOf(table.natures, table.size);
    table.starts[table.size] = reader.maxDoc();
    return table;
  }

  private void add(int start, int nature) {
    if (size == natures.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      natures = Arrays.copyOf(natures, 2 * size);
    }
    starts[size] = start;
    natures[size] = nature;
    size++;
  }

  int size() {
    return size;
  }

  /** The run that a document is in; {@code from}: one that is not behind it. */
  int at(int doc, int from) {
    return Sorted.floor(starts, size, doc, from);
  }

  /** First document of each run, then the end of the last. */
  int[] starts() {
    return starts;
  }

  int start(int run) {
    return starts[run];
  }

  int end(int run) {
    return starts[run + 1];
  }

  int nature(int run) {
    return natures[run];
  }
}
