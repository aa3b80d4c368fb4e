package org.baocao.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Makes searchers that rank as the index was made for. */
final class Searchers extends SearcherFactory {

  /** Passages are short by nature, a row shorter than a paragraph: length says little. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.3f);

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }
}
