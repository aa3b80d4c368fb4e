package org.baocao.read.doc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.util.LittleEndian;
import org.baocao.model.Submission;
import org.baocao.read.grid.SlotGrid;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is refused; a fault of our own is none of the file's. */
class DocFaultTest {

  @TempDir Path folder;

  @Test
  void oursIsToldFromPois() {
    assertTrue(
        DocReader.isOurs(assertThrows(RuntimeException.class, () -> SlotGrid.table(List.of()))));
    assertFalse(
        DocReader.isOurs(
            assertThrows(RuntimeException.class, () -> LittleEndian.getInt(new byte[0]))));
  }

  @RepeatedTest(30)
  void damagedBytesAreNoFaultOfOurs(RepetitionInfo repetition) throws IOException {
    byte[] bytes =
        Files.readAllBytes(Path.of("src/test/resources/org/baocao/read/doc/features.doc"));
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 40; i++) {
      bytes[512 + random.nextInt(bytes.length - 512)] = (byte) random.nextInt(256);
    }
    Path file = Files.write(folder.resolve("damaged.doc"), bytes);
    Submission submission = new Submission(file, "damaged.doc", "", "", null);
    assertDoesNotThrow(() -> new DocReader().read(submission));
  }
}
