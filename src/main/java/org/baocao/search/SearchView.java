package org.baocao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** Searches what was last committed; takes no lock, so that a service may write meanwhile. */
public final class SearchView {

  private final Path indexDir;

  private SearchView(Path indexDir) {
    this.indexDir = indexDir;
  }

  public static SearchView of(Path indexDir) {
    return new SearchView(indexDir);
  }

  /** The best passages, best first; none where there is no index yet. */
  public List<Hit> search(String query, int limit) {
    if (!Files.isDirectory(indexDir)) {
      return List.of();
    }
    try (FSDirectory directory = FSDirectory.open(indexDir)) {
      return DirectoryReader.indexExists(directory) ? search(directory, query, limit) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index " + indexDir, e);
    }
  }

  private static List<Hit> search(FSDirectory directory, String query, int limit)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Search.search(new Ranking.Searchers().newSearcher(reader, null), query, limit);
    }
  }
}
