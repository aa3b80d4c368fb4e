package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does with the folder: look, check, back up, restore, try again. */
class KeepingTest {

  @TempDir static Path folder;
  private static Path home;

  @BeforeAll
  static void aReportAndOneThatFailed() throws Exception {
    home = folder.resolve("home");
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(BrokenFiles.DOCX, "a.docx");
      inbox.drop(Files.write(folder.resolve("x"), new byte[0]), "Xã A/trống.docx");
      inbox.await(2);
    }
  }

  @Test
  void statusTellsWhatWaitsAndWhatIsDone() {
    String status = Console.run("status", "--home", home, "--format", "csv").out();
    assertTrue(status.contains("\r\nkhông chạy,0,1,"), status);
  }

  @Test
  void failedFilesAreListedWithTheirReasonAndTriedAgain() throws Exception {
    Path other = folder.resolve("other");
    try (RunningInbox inbox = new RunningInbox(other)) {
      inbox.drop(Files.write(folder.resolve("y"), new byte[0]), "Xã A/trống.docx");
      inbox.await(1);
    }
    String listed = Console.run("failed", "--home", other, "--format", "json").out();
    assertTrue(listed.contains("trống.docx"), listed);
    assertEquals(Exit.USAGE, Console.run("failed", "retry", "không.docx", "--home", other).code());
    Files.createDirectories(other.resolve("inbox/Xã A"));
    Files.writeString(other.resolve("inbox/Xã A/trống.docx"), "of the same name");
    assertEquals(Exit.FINE, Console.run("failed", "retry", "--home", other).code());
    assertEquals(0, Files.size(other.resolve("inbox/Xã A/trống (2).docx")));
    assertEquals(List.of(), files(other.resolve("failed")));
  }

  @Test
  void aBackupIsRestoredWholeAndFoundAgain() throws IOException {
    Path zip = folder.resolve("sao lưu.zip");
    assertEquals(Exit.FINE, Console.run("backup", zip, "--home", home).code());
    Path again = folder.resolve("again");
    assertEquals(Exit.FINE, Console.run("restore", zip, "--home", again).code());
    assertEquals(Exit.USAGE, Console.run("restore", zip, "--home", again).code());
    assertEquals(names(home.resolve("originals")), names(again.resolve("originals")));
    assertEquals(names(home.resolve("failed")), names(again.resolve("failed")));
    Console added = Console.run("add", BrokenFiles.DOCX, "--home", again, "--format", "csv");
    assertTrue(added.out().contains("known"), added.out() + added.err());
    Console found = Console.run("search", "ky so", "--home", again, "--format", "json");
    assertTrue(found.out().contains("ký số"), found.out());
    assertTrue(Files.exists(again.resolve("digest/index.html")));
  }

  @Test
  void anOriginalThatChangedIsTold() throws IOException {
    assertEquals(Exit.FINE, Console.run("verify", "--home", home).code());
    Path zip = folder.resolve("b.zip");
    Console.run("backup", zip, "--home", home);
    Path spoilt = folder.resolve("spoilt");
    Console.run("restore", zip, "--home", spoilt);
    Path original = files(spoilt.resolve("originals")).getFirst();
    byte[] bytes = Files.readAllBytes(original);
    bytes[bytes.length / 2] ^= 1;
    Files.write(original, bytes);
    Console changed = Console.run("verify", "--home", spoilt, "--format", "csv");
    assertEquals(Exit.FAILED, changed.code());
    assertTrue(changed.out().contains(",changed"), changed.out());
    Files.delete(original);
    assertTrue(
        Console.run("verify", "--home", spoilt, "--format", "csv").out().contains(",missing"));
  }

  @Test
  void whereNothingWasKeptThereIsNothingToBackUp() {
    Path none = folder.resolve("none");
    assertEquals(Exit.USAGE, Console.run("backup", folder.resolve("n.zip"), "--home", none).code());
    assertFalse(Files.exists(none));
  }

  private static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(each -> folder.relativize(each).toString()).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
