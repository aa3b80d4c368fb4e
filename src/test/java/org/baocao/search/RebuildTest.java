package org.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.baocao.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is begun anew takes the place of the one before it when it is whole, or never. */
class RebuildTest {

  private static final Review REVIEW = ShortReport.of("Xã Sơn Hà", "2024", "một cửa");

  @TempDir Path folder;

  @Test
  void anIndexOfOtherWordsIsBegunAnew() {
    indexed(Words.INDEX);
    try (SearchIndex same = SearchIndex.open(folder, Words.INDEX)) {
      assertEquals(Map.of(1L, false), same.reports());
    }
    try (SearchIndex other = SearchIndex.open(folder, Words.OTHERS)) {
      assertEquals(Map.of(), other.reports());
    }
  }

  @Test
  void searchesSeeTheOldOneUntilTheNewOneIsWhole() {
    indexed(Words.INDEX);
    SearchIndex.rebuild(
        folder,
        Words.INDEX,
        index -> {
          index.add(2, REVIEW);
          assertEquals(1, found());
        });
    assertEquals(2, found());
  }

  @Test
  void whatFailsLeavesTheOldOne() {
    indexed(Words.INDEX);
    assertThrows(
        IllegalStateException.class,
        () ->
            SearchIndex.rebuild(
                folder,
                Words.INDEX,
                index -> {
                  index.add(2, REVIEW);
                  throw new IllegalStateException("the store cannot be read");
                }));
    assertEquals(1, found());
  }

  private void indexed(IndexWords words) {
    try (SearchIndex index = SearchIndex.open(folder, words)) {
      index.add(1, REVIEW);
    }
  }

  private long found() {
    try (SearchView view = SearchView.of(folder)) {
      return view.search("một cửa", 1).getFirst().report().id();
    }
  }
}
