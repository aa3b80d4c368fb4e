package org.baocao.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** Finds where the report lies that a page ended with. */
final class Position {

  private final IndexSearcher searcher;
  private final BlockCache cache;

  Position(IndexSearcher searcher, BlockCache cache) {
    this.searcher = searcher;
    this.cache = cache;
  }

  /** Before all others of its score where it is no more: rather one report twice than one never. */
  TopReports.Top of(Cursor cursor) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Blocks blocks = cache.of(leaf);
      for (int block = 0; block < blocks.count(); block++) {
        if (blocks.ids[block] == cursor.report() && blocks.live.get(block)) {
          return new TopReports.Top(leaf.ord, block, cursor.report(), cursor.score());
        }
      }
    }
    return new TopReports.Top(-1, -1, cursor.report(), cursor.score());
  }
}
