package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.intake.unpack.Packed;
import org.baocao.made.SplitReport;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives through the real routes and store. */
class ContainersTest {

  private static final byte[] NOTE = "Ghi chú".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void home() {
    home = folder.resolve("home");
  }

  /** Of the sample: the report and two of its appendices, under names that tell nothing. */
  private Packed sending() throws Exception {
    Desk desk = Desk.of(Forms.load(Path.of("models")), null, new Words("vi"));
    Path made = Files.createDirectory(folder.resolve("made"));
    List<Path> all = new SplitReport(desk.review(BrokenFiles.DOCX).report(), made).files(true);
    return new Packed()
        .with("bc/a.docx", Files.readAllBytes(all.get(0)))
        .with("bc/pl/b.xlsx", Files.readAllBytes(all.get(1)))
        .with("bc/pl/c.xlsx", Files.readAllBytes(all.get(5)))
        .with("ghi chú.txt", NOTE);
  }

  @Test
  void allFilesOfAnArchiveAreOneCaseAndTheOthersAreToldWithTheirReason() throws Exception {
    Path zip = sending().in(folder.resolve("Quý I.zip"));
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(zip, "Quý I.zip");
      inbox.await(4);
    }
    assertEquals(1, reports().size(), () -> reports().toString());
    assertEquals(2, reports().getFirst().enclosed());
    assertArrayEquals(NOTE, Files.readAllBytes(home.resolve("failed/ghi chú.txt")));
    String reason = Files.readString(home.resolve("failed/ghi chú.txt.reason.txt"));
    assertTrue(reason.startsWith("Trong “Quý I.zip”: Tệp “ghi chú.txt”"), reason);
    assertEquals(List.of(), filesIn("inbox"));
    assertEquals(List.of(), filesIn(".unpacked"));
    assertEquals(4, filesIn("originals").size());
    assertTrue(
        filesIn("originals").stream().anyMatch(file -> isSame(zip, file)), "the archive itself");
  }

  @Test
  void anArchiveThatComesAgainOrWasCutShortIsTheSameReportsOnce() throws Exception {
    Path zip = sending().in(folder.resolve("a.7z"));
    Files.createDirectories(home.resolve(".unpacked/1"));
    Files.writeString(home.resolve(".unpacked/1/2"), "left by a process that was killed");
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(folder.resolve("made/Bao cao xa Tinh Long.docx"), "một mình.docx");
      inbox.await(1);
      for (String name : List.of("a.7z", "b.7z")) {
        inbox.drop(zip, name);
        List<Outcome> outcomes = inbox.await(4);
        assertFalse(assertInstanceOf(Outcome.Reviewed.class, outcomes.getFirst()).kept().isNew());
      }
    }
    assertEquals(1, reports().stream().filter(r -> r.file().equals("một mình.docx")).count());
    assertEquals(4, filesIn("originals").size());
    assertEquals(2, filesIn("failed").size());
    assertEquals(List.of(), filesIn(".unpacked"));
  }

  @Test
  void aHostileArchiveIsPutAsideWhole() throws Exception {
    Path zip = new Packed().with("../a.docx", NOTE).in(folder.resolve("a.zip"));
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(zip, "Xã A/a.zip");
      assertInstanceOf(Outcome.Failed.class, inbox.await(1).getFirst());
    }
    assertTrue(isSame(zip, home.resolve("failed/Xã A/a.zip")));
    assertFalse(Files.exists(home.resolve("originals")));
    assertEquals(List.of(), reports());
  }

  @Test
  void addTellsOfEachFile() throws Exception {
    Path zip =
        new Packed()
            .with("a.docx", Files.readAllBytes(BrokenFiles.DOCX))
            .with("b.txt", NOTE)
            .in(folder.resolve("c.zip"));
    Console add = Console.run("add", "--home", home, "--format", "csv", zip);
    assertEquals(3, add.code());
    assertTrue(add.out().lines().anyMatch(line -> line.startsWith("a.docx,Xã Tịnh Long")));
    assertTrue(add.out().lines().anyMatch(line -> line.startsWith("b.txt,")));
    assertTrue(add.err().contains("Trong “c.zip”: Tệp “b.txt”"), add.err());
    assertTrue(Files.exists(zip));
    Path damaged = folder.resolve("d.zip");
    Files.write(damaged, Arrays.copyOf(Files.readAllBytes(zip), 999));
    Console refused = Console.run("add", "--home", home, damaged);
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("“d.zip”"), refused.err());
  }

  private List<ReportSummary> reports() {
    try (Store store = Store.open(home)) {
      return store.reports();
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.mismatch(one, other) == -1;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Path> filesIn(String name) throws Exception {
    try (Stream<Path> files = Files.walk(home.resolve(name))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
