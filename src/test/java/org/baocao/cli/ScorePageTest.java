package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What docs/score.md says is read right is still read right. */
class ScorePageTest {

  private static final String REWRITE =
      " Once that is meant: bin/baocao evaluate corpus --write docs/score.md";
  private static final List<String> COUNTS =
      List.of("cells", "rows", "figures", "letterhead", "findings");

  private static Map<String, List<String>> stated = Map.of();
  private static Map<String, List<String>> measured = Map.of();
  private static String page = "";

  @BeforeAll
  static void measure(@TempDir Path folder) throws Exception {
    Path written = folder.resolve("score.md");
    Console run = Console.run("evaluate", "corpus", "--write", written);
    assertEquals(0, run.code(), run.err());
    page = Files.readString(written);
    measured = lines(page);
    stated = lines(Files.readString(Path.of("docs/score.md")));
  }

  private static Map<String, List<String>> lines(String text) {
    Map<String, List<String>> lines = new TreeMap<>();
    text.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.asList(line.substring(2).split(" \\| | \\|")))
        .forEach(cells -> lines.put(cells.getFirst(), cells.subList(1, cells.size())));
    return lines;
  }

  @TestFactory
  Stream<DynamicTest> noLineGetsWorse() {
    List<DynamicTest> tests = new ArrayList<>();
    stated.forEach(
        (document, counts) ->
            tests.add(
                dynamicTest(document, () -> holds(document, counts, measured.get(document)))));
    assertTrue(tests.size() > 2, "docs/score.md has lines");
    return tests.stream();
  }

  private static void holds(String document, List<String> before, @Nullable List<String> now) {
    assertNotNull(now, () -> document + " is read no more." + REWRITE);
    for (int i = 0; i < COUNTS.size(); i++) {
      String change = ", " + COUNTS.get(i) + ": " + before.get(i) + " became " + now.get(i) + ".";
      assertTrue(wrong(now.get(i)) <= wrong(before.get(i)), () -> document + change + REWRITE);
    }
  }

  private static int wrong(String share) {
    String[] parts = share.split("/");
    return Integer.parseInt(parts[1]) - Integer.parseInt(parts[0]);
  }

  @Test
  void thePageIsAsMeasured() throws Exception {
    assertEquals(
        page,
        Files.readString(Path.of("docs/score.md")),
        () -> "docs/score.md is behind." + REWRITE);
  }

  @Test
  void printsForProgramsToo() {
    Console csv = Console.run("evaluate", "corpus", "--format", "csv");
    assertTrue(csv.out().startsWith("file,cells,rows,figures,letterhead,findings\r\n"), csv.out());
    assertTrue(csv.err().contains("bao-cao-tinh-long-scan.pdf"), csv.err());
    assertEquals(2, Console.run("evaluate", "no-corpus").code());
  }
}
