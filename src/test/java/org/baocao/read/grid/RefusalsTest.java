package org.baocao.read.grid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.baocao.model.Refused;
import org.baocao.model.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

  /** The others are for what holds files, which no reader sees. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TOO_MANY", "TOO_DEEP", "INFLATED", "UNSAFE", "NOTHING_INSIDE"})
  void everyReasonNamesTheFileAndWhatToDo(Refused.Reason reason) {
    Refused refused =
        Refusals.of(new Submission(Path.of("x"), "bao cao's.docx", "", "", null), reason);
    assertTrue(refused.message().vi().contains("bao cao's.docx"));
    assertTrue(refused.message().vi().contains("Đề nghị"));
    assertTrue(refused.message().en().contains("bao cao's.docx"));
    assertTrue(refused.message().en().contains("Please"));
  }
}
