package org.baocao.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** Reads the reports of a segment once, until the segment is closed. */
final class BlockCache {

  private final Map<IndexReader.CacheKey, Blocks> known = new ConcurrentHashMap<>();

  Blocks of(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return Blocks.of(reader);
    }
    Blocks blocks = known.get(helper.getKey());
    if (blocks == null) {
      blocks = Blocks.of(reader);
      if (known.putIfAbsent(helper.getKey(), blocks) == null) {
        helper.addClosedListener(known::remove);
      }
    }
    return blocks;
  }
}
