package org.baocao.cli.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Quoted;
import org.baocao.model.Reading;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.model.TextPlace;
import org.baocao.read.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

  private static final Path DOCX = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");
  private static final Path PDF = Path.of("corpus/tinh-long/bao-cao-tinh-long.pdf");

  @TempDir Path folder;

  @Test
  void readWhatThisProcessReads() throws IOException {
    try (Children children = new Children(folder, Limits.usual())) {
      for (Path file : List.of(DOCX, PDF)) {
        assertEquals(Engines.here().read(submission(file)), children.read(submission(file)));
      }
    }
  }

  @Test
  void refuseWhatThisProcessRefuses() throws IOException {
    Path broken = folder.resolve("a.docx");
    byte[] bytes = Files.readAllBytes(DOCX);
    Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
    try (Children children = new Children(folder.resolve("tmp"), Limits.usual())) {
      assertEquals(Engines.here().read(submission(broken)), children.read(submission(broken)));
    }
  }

  @Test
  void readAgainAndSayWhatIsNotThere() throws IOException {
    Document read = assertInstanceOf(Document.class, Engines.here().read(submission(DOCX)));
    Paragraph numbers =
        read.paragraphs().filter(p -> p.text().contains("3633/6201")).findFirst().orElseThrow();
    int start = numbers.text().indexOf("3633/6201");
    TextPlace place = new TextPlace(numbers.index(), start, start + 9, null, null);
    Quoted there = new Quoted("3633/6201", "", place);
    Quoted elsewhere = new Quoted("3633/62019", "", place);
    try (Children children = new Children(folder, Limits.usual())) {
      assertEquals(Set.of(elsewhere), children.gainsaid(DOCX, Set.of(there, elsewhere)));
    }
  }

  @Test
  void aFileThatTakesTooLongIsRefusedAndTheNextOneRead() throws IOException {
    Submission submission = submission(DOCX);
    try (Children hurried = new Children(folder, new Limits(1, 256, 0))) {
      assertEquals(Reason.TOO_SLOW, reason(hurried.read(submission)));
    }
    try (Children patient = new Children(folder, Limits.usual())) {
      assertInstanceOf(Document.class, patient.read(submission));
    }
  }

  @Test
  void aFileThatTakesTooMuchMemoryIsRefused() throws IOException {
    try (Children small = new Children(folder, new Limits(1, 8, 60))) {
      Reason reason = reason(small.read(submission(PDF)));
      assertTrue(Set.of(Reason.TOO_LARGE, Reason.BREAKS_THE_READER).contains(reason), "" + reason);
    }
  }

  @Test
  void aReaderThatDiesIsReplaced() throws IOException {
    Submission submission = submission(DOCX);
    try (Children children = new Children(folder, new Limits(1, 256, 60))) {
      Reading first = children.read(submission);
      readers().forEach(ProcessHandle::destroyForcibly);
      assertEquals(first, children.read(submission));
    }
  }

  @Test
  void severalAreReadAtATime() throws IOException {
    Submission submission = submission(DOCX);
    try (Children children = new Children(folder, new Limits(2, 256, 60))) {
      List<CompletableFuture<Reading>> all =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> children.read(submission)))
              .limit(6)
              .toList();
      Reading expected = Engines.here().read(submission);
      all.forEach(each -> assertEquals(expected, each.join()));
      assertTrue(readers().count() <= 2);
    }
    assertEquals(0, readers().filter(ProcessHandle::isAlive).count());
  }

  private static Stream<ProcessHandle> readers() {
    return ProcessHandle.current()
        .children()
        .filter(
            each -> each.info().commandLine().orElse("").contains(ReaderProcess.class.getName()));
  }

  private static Reason reason(Reading reading) {
    return assertInstanceOf(Refused.class, reading).reason();
  }

  private static Submission submission(Path file) throws IOException {
    return assertInstanceOf(Submission.class, new Intake().receive(file));
  }
}
