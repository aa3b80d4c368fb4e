package org.baocao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.baocao.model.Review;

/**
 * The one writer of the index of passages, and a search that sees what it wrote. Only one may be
 * open on a folder; others read with {@link SearchView}. What is not committed is lost with the
 * process and has to be added again from the store.
 */
public final class SearchIndex implements AutoCloseable {

  private static final double BUFFER_MB = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final BlockCache cache = new BlockCache();
  private final IndexWords words;
  private final PassageTerms terms;

  private SearchIndex(Directory directory, IndexWords words, boolean anew) throws IOException {
    this.directory = directory;
    this.words = words;
    this.terms = new PassageTerms(words.lexicon().abbreviations());
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(Searchers.SIMILARITY);
    config.setRAMBufferSizeMB(BUFFER_MB);
    // texts are the half of an index, and few are read at a time
    config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
    config.setOpenMode(
        anew || !Fingerprint.fits(directory, words.lexicon().words())
            ? OpenMode.CREATE
            : OpenMode.APPEND);
    this.writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(Fingerprint.of(words.lexicon().words()).entrySet());
    this.searchers = new SearcherManager(writer, new Searchers());
  }

  /** Opens the index for writing. One of another version, or of other words, is begun anew. */
  public static SearchIndex open(Path indexDir, IndexWords words) {
    return open(indexDir, words, false);
  }

  /** One that is gone when it is closed. */
  public static SearchIndex inMemory(IndexWords words) {
    try {
      return new SearchIndex(new ByteBuffersDirectory(), words, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the index anew. Others read the one before it until this one is filled, which puts it in
   * its place at once and whole; if that fails, the one before it stays.
   */
  public static void rebuild(Path indexDir, IndexWords words, Consumer<SearchIndex> filling) {
    SearchIndex index = open(indexDir, words, true);
    try {
      filling.accept(index);
    } catch (RuntimeException e) {
      index.abandon();
      throw e;
    }
    index.close();
  }

  private void abandon() {
    try (directory;
        searchers) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give the index up", e);
    }
  }

  private static SearchIndex open(Path indexDir, IndexWords words, boolean anew) {
    try {
      // mapped into memory, what is merged would count as the service's own
      return new SearchIndex(new NIOFSDirectory(indexDir), words, anew);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index " + indexDir, e);
    }
  }

  /** Puts a report's passages in the place of those that it had. */
  public void add(long reportId, Review review) {
    add(reportId, review, false);
  }

  /** {@code older}: whether another version took its place; it is found only when asked for. */
  public synchronized void add(long reportId, Review review, boolean older) {
    List<Passage> passages = Passages.of(review, words.kinds());
    ReportFacts facts = words.facts(reportId, review.report(), older);
    try {
      writer.updateDocuments(report(reportId), new ReportBlock(facts, passages, terms));
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

  /** The reports that are here, and whether as older versions: what else is kept is to be added. */
  public Map<Long, Boolean> reports() {
    return reading(
        searcher -> {
          Map<Long, Boolean> reports = new HashMap<>();
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            cache.of(leaf).forEachLive(reports::put);
          }
          return reports;
        });
  }

  /** Sees additions within moments, committed or not. */
  public Answer answer(Request request) {
    return reading(searcher -> new Answers(searcher, cache, words.lexicon()).to(request));
  }

  /** The best passages, best first, of whatever reports. */
  public List<Hit> search(String query, int limit) {
    return answer(Request.of(query, limit, limit)).hits();
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
