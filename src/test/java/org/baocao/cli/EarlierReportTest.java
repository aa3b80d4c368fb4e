package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Severity;
import org.baocao.store.KeptNumbers;
import org.baocao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store knows of a commune's earlier report is held against the next that is added. */
class EarlierReportTest {

  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");

  @TempDir Path folder;

  @Test
  void aYearToldAnewIsFoundWhenAReportIsAdded() throws Exception {
    Path home = folder.resolve("home");
    try (Store store = Store.open(home)) {
      new KeptNumbers(store, folder, "cchc-2021-2025")
          .keep(
              "Xã Tịnh Long",
              "21214",
              "2021-01-01/2024-12-31",
              "PL7/6.3.1@2022=404 PL7/6.3.1@2023=361");
    }
    Console.run("add", "--home", home, SAMPLE);
    List<Finding> found = findings(home);
    assertEquals(1, found.size(), found::toString);
    Finding finding = found.getFirst();
    assertEquals("earlier.restated", finding.check());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("PL7/6.3.1", finding.evidence().getFirst().section());
    assertTrue(finding.message().vi().contains("ghi 303"), finding.message().vi());
    assertTrue(finding.message().vi().contains("404"), finding.message().vi());
  }

  @Test
  void aReportWithoutOneBeforeItHasNoSuchFindings() throws Exception {
    Path home = folder.resolve("home");
    Console.run("add", "--home", home, SAMPLE);
    assertEquals(List.of(), findings(home));
  }

  /** Those of the report that was added last. */
  private static List<Finding> findings(Path home) {
    try (Store store = Store.open(home)) {
      long id = store.reports().getFirst().id();
      return store.find(id).orElseThrow().review().findings().stream()
          .filter(finding -> finding.level() == Level.EARLIER)
          .toList();
    }
  }
}
