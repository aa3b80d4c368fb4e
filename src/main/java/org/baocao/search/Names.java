package org.baocao.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** What reports of a segment have in one field: a number for each name, -1 for none. */
final class Names {

  private final String[] names;
  private final int[] numbers;

  private Names(String[] names, int[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  static Names read(LeafReader reader, String field, int[] heads) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, field);
    String[] names = new String[values.getValueCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = values.lookupOrd(i).utf8ToString();
    }
    int[] numbers = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      numbers[i] = values.advanceExact(heads[i]) ? values.ordValue() : -1;
    }
    return new Names(names, numbers);
  }

  /** All that there are. */
  List<String> all() {
    return Arrays.asList(names);
  }

  /** The number of a report's name, -1 for none. */
  int number(int block) {
    return numbers[block];
  }

  @Nullable String of(int block) {
    return numbers[block] < 0 ? null : names[numbers[block]];
  }
}
