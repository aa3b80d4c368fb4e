package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void aFolderWithSpacesAndMarks() {
    home = folder.resolve("Thư mục làm việc, mới & cũ + 1");
  }

  @Test
  void aReportGoesAllTheWay() throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(BrokenFiles.DOCX, "Xã Tịnh Long/Báo cáo số 1 (bản cuối).docx");
      Outcome.Reviewed reviewed =
          assertInstanceOf(Outcome.Reviewed.class, inbox.await(1).getFirst());
      assertEquals("Báo cáo số 1 (bản cuối).docx", reviewed.file());
      assertEquals("Xã Tịnh Long", reviewed.glance().locality());
    }
    assertEquals(List.of(), filesIn(home.resolve("inbox")));
    assertEquals(List.of(), filesIn(home.resolve("failed")));
    assertEquals(1, reports().size());
    assertArrayEquals(
        Files.readAllBytes(BrokenFiles.DOCX),
        Files.readAllBytes(filesIn(home.resolve("originals")).getFirst()));
    assertTrue(Files.exists(home.resolve("digest/index.html")));
    Console found = Console.run("search", "ky so", "--home", home, "--format", "json");
    assertTrue(found.out().contains("ký số"), found.out());
  }

  @Test
  void brokenFilesArePutAsideWithTheirReasonAndTheServiceGoesOn() throws Exception {
    List<BrokenFiles.Broken> broken =
        BrokenFiles.in(Files.createDirectory(folder.resolve("broken")));
    try (RunningInbox inbox = new RunningInbox(home)) {
      for (BrokenFiles.Broken each : broken) {
        inbox.drop(each.file(), each.file().getFileName().toString());
      }
      inbox.await(broken.size());
      inbox.drop(BrokenFiles.DOCX, "tốt.docx");
      assertInstanceOf(Outcome.Reviewed.class, inbox.await(1).getFirst());
    }
    for (BrokenFiles.Broken each : broken) {
      String name = each.file().getFileName().toString();
      Path failed = home.resolve("failed").resolve(name);
      assertEquals(-1, Files.mismatch(each.file(), failed), name);
      String reason = Files.readString(failed.resolveSibling(name + ".reason.txt"));
      assertTrue(reason.contains(each.says()), reason);
    }
    assertEquals(2 * broken.size(), filesIn(home.resolve("failed")).size());
    assertEquals(List.of(), filesIn(home.resolve("inbox")));
  }

  @Test
  void failedFilesOfOneNameDoNotOverwriteEachOther() throws Exception {
    Path one = Files.writeString(folder.resolve("1"), "một");
    Path two = Files.writeString(folder.resolve("2"), "hai");
    try (RunningInbox inbox = new RunningInbox(home)) {
      for (Path file : List.of(one, two, one)) {
        inbox.drop(file, "a.docx");
        inbox.await(1);
        waitUntilGone(home.resolve("inbox/a.docx"));
      }
    }
    assertEquals("một", Files.readString(home.resolve("failed/a.docx")));
    assertEquals("hai", Files.readString(home.resolve("failed/a (2).docx")));
    assertEquals(4, filesIn(home.resolve("failed")).size());
  }

  /** In a folder a name may have 255 bytes, and a reason's is longer than its file's. */
  @Test
  void longNamesAndTimesOfAnotherClockDoNoHarm() throws Exception {
    String long255 = "ồ".repeat(83) + ".";
    try (RunningInbox inbox = new RunningInbox(home)) {
      Path good = inbox.drop(BrokenFiles.DOCX, long255 + "docx");
      Files.setLastModifiedTime(good, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
      Path empty = inbox.drop(Files.createFile(folder.resolve("empty")), long255 + "pdf");
      Files.setLastModifiedTime(empty, FileTime.fromMillis(0));
      List<Outcome> outcomes = inbox.await(2);
      assertEquals(1, outcomes.stream().filter(Outcome.Failed.class::isInstance).count());
    }
    assertEquals(List.of(), filesIn(home.resolve("inbox")));
    assertEquals(1, reports().size());
    assertEquals(2, filesIn(home.resolve("failed")).size());
  }

  @Test
  void theSameFileTwiceIsOneReport() throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(BrokenFiles.DOCX, "lần đầu.docx");
      inbox.await(1);
      inbox.drop(BrokenFiles.DOCX, "gửi lại.docx");
      Outcome.Reviewed again = assertInstanceOf(Outcome.Reviewed.class, inbox.await(1).getFirst());
      assertFalse(again.kept().isNew());
      assertEquals("lần đầu.docx", again.kept().firstFile());
    }
    assertEquals(1, reports().size());
    assertEquals(List.of(), filesIn(home.resolve("inbox")));
  }

  @Test
  void twoReportsOfOneNameAtOneTimeAreBothKept() throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(BrokenFiles.DOCX, "Xã A/bao-cao.docx");
      inbox.drop(BrokenFiles.SAMPLES.resolve("bao-cao-tinh-long.doc"), "Xã B/bao-cao.docx");
      inbox.await(2);
    }
    try (Store store = Store.open(home)) {
      assertEquals(1, store.reports().size());
      assertEquals(1, store.versions().replaced().size());
    }
  }

  @Test
  void filesUnderWayAreLeftAlone() throws Exception {
    List<String> names = List.of("~$bao-cao.docx", "a.docx.part", "a.TMP", ".a.docx", ".x/a.docx");
    try (RunningInbox inbox = new RunningInbox(home)) {
      for (String name : names) {
        inbox.drop(BrokenFiles.DOCX, name);
      }
      inbox.drop(BrokenFiles.DOCX, "a.docx");
      inbox.await(1);
    }
    assertEquals(names.size(), filesIn(home.resolve("inbox")).size());
  }

  @Test
  void whatLayInTheInboxBeforeTheStartIsReviewed() throws Exception {
    Files.createDirectories(home.resolve("inbox"));
    Files.copy(BrokenFiles.DOCX, home.resolve("inbox/a.docx"));
    try (RunningInbox inbox = new RunningInbox(home)) {
      assertInstanceOf(Outcome.Reviewed.class, inbox.await(1).getFirst());
    }
  }

  @Test
  void oneCommandAtATimeWorksInAFolder() throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(BrokenFiles.PDF, "a.pdf");
      Console add = Console.run("add", "--home", home, BrokenFiles.DOCX);
      assertEquals(2, add.code());
      assertTrue(add.err().contains("inbox"), add.err());
      inbox.await(1);
    }
    assertEquals(1, Console.run("add", "--home", home, BrokenFiles.DOCX).code());
    assertTrue(Files.exists(BrokenFiles.DOCX));
  }

  @Test
  void aFaultOfTheProgramParksTheFile() throws Exception {
    Files.createDirectories(home);
    Files.writeString(home.resolve("originals"), "a file where the store needs a folder");
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(BrokenFiles.DOCX, "a.docx");
      inbox.await(1);
    }
    assertEquals(-1, Files.mismatch(BrokenFiles.DOCX, home.resolve("failed/a.docx")));
    String reason = Files.readString(home.resolve("failed/a.docx.reason.txt"));
    assertTrue(reason.contains("lỗi của chương trình"), reason);
  }

  private List<ReportSummary> reports() {
    try (Store store = Store.open(home)) {
      return store.reports();
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void waitUntilGone(Path file) throws InterruptedException {
    for (int look = 0; look < 100 && Files.exists(file); look++) {
      Thread.sleep(50);
    }
    assertFalse(Files.exists(file));
  }
}
