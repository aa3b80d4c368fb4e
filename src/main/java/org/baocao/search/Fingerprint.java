package org.baocao.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.baocao.form.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made with, kept in each commit of it: passages that another version cut or
 * spelled cannot be searched by this one.
 */
final class Fingerprint {

  /** To be raised with every change of what lies in the index, or how words are spelled there. */
  static final String VERSION = "3";

  private static final String VERSION_KEY = "version";
  private static final String WORDS_KEY = "words";

  private Fingerprint() {}

  static Map<String, String> of(SearchWords words) {
    return Map.of(VERSION_KEY, VERSION, WORDS_KEY, WordLines.of(words));
  }

  /** Whether what lies there was made with the same. */
  static boolean fits(Directory directory, SearchWords words) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return of(words).equals(reader.getIndexCommit().getUserData());
    }
  }

  /** The words of an index that can be searched; null for one of another version. */
  static @Nullable SearchWords words(Map<String, String> commit) {
    String lines = commit.get(WORDS_KEY);
    return lines == null || !VERSION.equals(commit.get(VERSION_KEY))
        ? null
        : WordLines.words(lines);
  }
}
