package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.Test;

class SettledTest {

  private static final String PATH = "/inbox/a.docx";

  private final List<String> unreadable = new ArrayList<>();
  private long now;
  private boolean readable = true;
  private final Settled settled = new Settled(100, () -> now, unreadable::add);

  @Test
  void aFileThatGrowsIsNotTaken() {
    assertFalse(acceptAt(0, 100, 1));
    assertFalse(acceptAt(100, 200, 1), "grown");
    assertFalse(acceptAt(200, 200, 2), "written again");
    assertFalse(acceptAt(250, 200, 2), "not still for long enough");
    assertTrue(acceptAt(300, 200, 2));
  }

  @Test
  void aNewFileOfTheNameStartsAnew() {
    acceptAt(0, 100, 1);
    assertTrue(acceptAt(100, 100, 1));
    assertFalse(acceptAt(200, 100, 1));
  }

  @Test
  void whatCannotBeTakenNowIsTriedAgainEverLater() {
    List<Long> taken = new ArrayList<>();
    for (long at = 0; at < 2000; at += 50) {
      if (acceptAt(at, 100, 1)) {
        taken.add(at);
        settled.postpone(Path.of(PATH));
      }
    }
    // it has to lie still again, and 100, 200, 400, 800 go by
    assertEquals(List.of(100L, 250L, 450L, 850L, 1650L), taken);
  }

  @Test
  void aFileThatMayNotBeReadIsToldOnceAndTakenWhenItMay() {
    readable = false;
    for (long at = 0; at < 1000; at += 50) {
      assertFalse(acceptAt(at, 100, 1));
    }
    assertEquals(1, unreadable.size());
    readable = true;
    assertTrue(acceptAt(5000, 100, 1));
  }

  private boolean acceptAt(long time, long length, long modified) {
    now = time;
    GenericFile<File> file = new GenericFile<>();
    file.setAbsoluteFilePath(PATH);
    file.setRelativeFilePath("a.docx");
    file.setFileLength(length);
    file.setLastModified(modified);
    file.setFile(
        new File(PATH) {
          private static final long serialVersionUID = 1;

          @Override
          public boolean canRead() {
            return readable;
          }
        });
    return settled.accept(file);
  }
}
