package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.faults.Mutated;
import org.baocao.intake.Intake;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Receipt;
import org.baocao.model.Submission;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Files damaged at random are read or refused, soon. {@code -Pmutants} makes many more of them; a
 * mutant's number is its seed.
 */
@Execution(ExecutionMode.CONCURRENT)
class MutantsTest {

  private static final int EACH = Integer.getInteger("mutants", 50);

  /** Far beyond what any needs: this guards against reading without end. */
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> ofAWordFile() throws IOException {
    Path sample = Corpus.TINH_LONG.resolve("bao-cao-tinh-long.docx");
    List<Block> whole = Corpus.document(sample, "").blocks();
    return mutants(sample, read -> assertEquals(whole, read, "nothing may change unnoticed"));
  }

  @TestFactory
  Stream<DynamicTest> ofAnOldWordFile() throws IOException {
    return mutants(Corpus.TINH_LONG.resolve("bao-cao-tinh-long.doc"), MutantsTest::haveText);
  }

  @TestFactory
  Stream<DynamicTest> ofAPdf() throws IOException {
    return mutants(Corpus.TINH_LONG.resolve("bao-cao-tinh-long.pdf"), MutantsTest::haveText);
  }

  private interface Check {
    void of(List<Block> read);
  }

  /** A document without any text would have to be refused. */
  private static void haveText(List<Block> read) {
    assertEquals(false, read.isEmpty());
  }

  private Stream<DynamicTest> mutants(Path sample, Check check) throws IOException {
    byte[] bytes = Files.readAllBytes(sample);
    return IntStream.range(0, EACH)
        .mapToObj(
            seed ->
                dynamicTest(
                    sample.getFileName() + " " + seed,
                    () -> {
                      Path mutant = folder.resolve(seed + "-" + sample.getFileName());
                      Files.write(mutant, mutant(bytes, new Random(seed)));
                      assertTimeoutPreemptively(DEADLINE, () -> read(mutant, check));
                      Files.delete(mutant);
                    }));
  }

  private static void read(Path file, Check check) throws IOException {
    Receipt receipt = new Intake().receive(file);
    if (receipt instanceof Submission submission
        && new Readers().read(submission) instanceof Document document) {
      check.of(document.blocks());
    }
  }

  private static byte[] mutant(byte[] whole, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Mutated.cut(whole, random);
      case 1 -> Mutated.swapped(whole, random);
      case 2 -> Mutated.flipped(whole, 1, random);
      default -> Mutated.flipped(whole, 1 + random.nextInt(64), random);
    };
  }
}
