package org.baocao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** How many passages of one nature follow each other in a report, as bytes. */
final class Runs {

  private Runs() {}

  static BytesRef of(List<Passage> passages) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      for (int from = 0; from < passages.size(); ) {
        int nature = passages.get(from).nature();
        int to = from;
        while (to < passages.size() && passages.get(to).nature() == nature) {
          to++;
        }
        out.writeVInt(nature);
        out.writeVInt(to - from);
        from = to;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory cannot fail to be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** Takes the runs of a report one by one. */
  @FunctionalInterface
  interface Each {
    void run(int nature, int length);
  }

  static void read(BytesRef bytes, Each each) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    while (!in.eof()) {
      int nature = in.readVInt();
      each.run(nature, in.readVInt());
    }
  }
}
