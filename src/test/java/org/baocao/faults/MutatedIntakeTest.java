package org.baocao.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baocao.intake.Digests;
import org.baocao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Damaged and hostile files come in, and then a sound report. Some in every build; {@code mvn
 * -Pfaults verify} sends 500.
 */
@Execution(ExecutionMode.CONCURRENT)
class MutatedIntakeTest {

  private static final int FILES = Integer.getInteger("faults.mutants", 10);
  private static final String REASON = ".reason.txt";

  @TempDir Path folder;

  @Test
  void everyFileEndsAsAReportOrAsARefusalWithItsReason() throws Exception {
    Path home = folder.resolve("home");
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Set<String> sent = new TreeSet<>();
    for (int seed = 0; seed < FILES; seed++) {
      sent.add(sha256(Mutated.file(inbox, seed)));
    }
    WatchProcess watch = new WatchProcess(home);
    watch.awaitEmpty();
    Path sound = MixedFiles.report(inbox.resolve("Báo cáo tốt.docx"), 1);
    String good = sha256(sound);
    watch.finish();

    Set<String> kept = hashes(home.resolve("originals"));
    Set<String> failed = hashes(home.resolve("failed"));
    sent.removeAll(kept);
    sent.removeAll(failed);
    assertEquals(Set.of(), sent, "lost");
    try (Stream<Path> all = Files.walk(home.resolve("failed"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(REASON)) {
          String reason = Files.readString(file.resolveSibling(file.getFileName() + REASON));
          assertTrue(reason.contains("“"), reason);
        }
      }
    }
    try (Store store = Store.open(home)) {
      assertTrue(store.bySha256(good).isPresent(), "the service has died of a file");
    }
    assertEquals(List.of(), leftOver(home));
  }

  /** Private files of the service are gone when their work is done. */
  private static List<Path> leftOver(Path home) throws IOException {
    Path unpacked = home.resolve(".unpacked");
    if (!Files.exists(unpacked)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(unpacked)) {
      return all.toList();
    }
  }

  private static Set<String> hashes(Path folder) throws IOException {
    Set<String> hashes = new HashSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        hashes.add(sha256(file));
      }
    }
    return hashes;
  }

  private static String sha256(Path file) throws IOException {
    return java.util.HexFormat.of().formatHex(Digests.sha256().digest(Files.readAllBytes(file)));
  }
}
