package org.baocao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.baocao.model.Review;

/**
 * The one writer of the index of passages, and a search that sees what it wrote. Only one may be
 * open on a folder; others read with {@link SearchView}. What is not committed is lost with the
 * process and has to be added again from the store.
 */
public final class SearchIndex implements AutoCloseable {

  private static final double BUFFER_MB = 64;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private SearchIndex(FSDirectory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new SpellingAnalyzer());
    config.setSimilarity(Ranking.SIMILARITY);
    config.setRAMBufferSizeMB(BUFFER_MB);
    this.directory = directory;
    this.writer = new IndexWriter(directory, config);
    this.searchers = new SearcherManager(writer, new Ranking.Searchers());
  }

  /** Opens the index for writing, and makes it where there is none. */
  public static SearchIndex open(Path indexDir) {
    try {
      return new SearchIndex(FSDirectory.open(indexDir));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index " + indexDir, e);
    }
  }

  /** Puts a report's passages in the place of those that it had. */
  public void add(long reportId, Review review) {
    List<Document> passages =
        Passages.of(review).stream()
            .map(passage -> PassageDocument.of(reportId, review.report(), passage))
            .toList();
    try {
      writer.updateDocuments(report(reportId), passages);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index report " + reportId, e);
    }
  }

  public void remove(long reportId) {
    try {
      writer.deleteDocuments(report(reportId));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove report " + reportId, e);
    }
  }

  /** Makes what was added and removed last, and shows it to every search. */
  public void commit() {
    try {
      writer.commit();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot commit the index", e);
    }
  }

  /** Whether a report has passages here: what the store has and this has not is to be added. */
  public boolean contains(long reportId) {
    return reading(searcher -> searcher.count(new TermQuery(report(reportId))) > 0);
  }

  /** The best passages, best first. Sees additions within moments, committed or not. */
  public List<Hit> search(String query, int limit) {
    return reading(searcher -> Search.search(searcher, query, limit));
  }

  private <T> T reading(Reading<T> reading) {
    try {
      searchers.maybeRefresh();
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private static Term report(long id) {
    return new Term(Fields.REPORT, Long.toString(id));
  }

  /** Commits, and gives the folder free. */
  @Override
  public void close() {
    try (directory;
        writer;
        searchers) {
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }
}
