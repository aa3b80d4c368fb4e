package org.baocao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.baocao.form.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Searches one state of the index, as it was last committed; takes no lock, so that a service may
 * write meanwhile.
 */
public final class SearchView implements AutoCloseable {

  private final @Nullable DirectoryReader reader;
  private final @Nullable Lexicon lexicon;
  private final BlockCache cache = new BlockCache();

  private SearchView(@Nullable DirectoryReader reader) throws IOException {
    this.reader = reader;
    SearchWords words =
        reader == null ? null : Fingerprint.words(reader.getIndexCommit().getUserData());
    this.lexicon = words == null ? null : new Lexicon(words);
  }

  /** Finds nothing where there is no index yet. */
  public static SearchView of(Path indexDir) {
    try {
      return new SearchView(Files.isDirectory(indexDir) ? reader(indexDir) : null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index " + indexDir, e);
    }
  }

  private static @Nullable DirectoryReader reader(Path indexDir) throws IOException {
    FSDirectory directory = FSDirectory.open(indexDir);
    return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
  }

  /** Whether another version of the program made the index, and it is to be made anew. */
  public boolean isOutdated() {
    return reader != null && lexicon == null;
  }

  public Answer answer(Request request) {
    if (reader == null || lexicon == null) {
      return Answer.NONE;
    }
    try {
      IndexSearcher searcher = new Searchers().newSearcher(reader, null);
      return new Answers(searcher, cache, lexicon).to(request);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /** Names of senders and indicators that go on from what was typed. */
  public List<Completion> complete(String typed, int most) {
    try {
      return reader == null || lexicon == null
          ? List.of()
          : Completion.of(typed, reader, cache, most);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /** The best passages, best first, of whatever reports. */
  public List<Hit> search(String query, int limit) {
    return answer(Request.of(query, limit, limit)).hits();
  }

  @Override
  public void close() {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
