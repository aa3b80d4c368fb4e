package org.baocao.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.search.Hit;
import org.baocao.search.SearchView;
import org.baocao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The service is killed at random moments while files come in. A few times in every build; {@code
 * mvn -Pfaults verify} does it 200 times with 300 files.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledIntakeTest {

  private static final int FILES = Integer.getInteger("faults.files", 8);
  private static final int KILLS = Integer.getInteger("faults.kills", 2);
  private static final long SEED = 20_251_129;
  private static final int LONGEST_MILLISECONDS = 6000;

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingDoubled() throws Exception {
    List<Path> files = MixedFiles.in(folder.resolve("files"), FILES);
    Path undisturbed = home("undisturbed", files);
    new WatchProcess(undisturbed).finish();

    Path killed = home("killed", files);
    Random random = new Random(SEED);
    for (int time = 0; time < KILLS; time++) {
      WatchProcess watch = new WatchProcess(killed);
      Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
      watch.kill();
    }
    new WatchProcess(killed).finish();

    assertEquals(state(undisturbed), state(killed));
  }

  private Path home(String name, List<Path> files) throws IOException {
    Path home = folder.resolve(name);
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    for (Path file : files) {
      Files.copy(file, inbox.resolve(file.getFileName()));
    }
    return home;
  }

  /** All that an officer sees, but for when it came and in which order. */
  private static Map<String, Object> state(Path home) throws IOException {
    Map<String, Object> state = new TreeMap<>();
    try (Store store = Store.open(home)) {
      state.put(
          "reports",
          store.reports().stream()
              .map(r -> r.sha256() + " " + r.errors() + " " + r.warnings() + " " + r.notes())
              .sorted()
              .toList());
    }
    state.put("originals", names(home.resolve("originals")));
    state.put("failed", names(home.resolve("failed")));
    state.put("pages", names(home.resolve("digest/reports")));
    try (SearchView index = SearchView.of(home.resolve("index"))) {
      for (String query : List.of("ky so", "hồ sơ", "Phước Lộc 3", "kiến nghị")) {
        state.put(
            query,
            index.search(query, 10_000).stream()
                .map(Hit::text)
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting())));
      }
    }
    return state;
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(each -> folder.relativize(each).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
