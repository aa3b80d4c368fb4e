package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.Test;

class SettledTest {

  private final Settled settled = new Settled();

  @Test
  void aFileThatGrowsIsNotTaken() {
    assertFalse(settled.accept(file(100, 1)));
    assertFalse(settled.accept(file(200, 1)), "grown");
    assertFalse(settled.accept(file(200, 2)), "written again");
    assertTrue(settled.accept(file(200, 2)));
  }

  @Test
  void aNewFileOfTheNameStartsAnew() {
    settled.accept(file(100, 1));
    assertTrue(settled.accept(file(100, 1)));
    assertFalse(settled.accept(file(100, 1)));
  }

  private static GenericFile<File> file(long length, long modified) {
    GenericFile<File> file = new GenericFile<>();
    file.setAbsoluteFilePath("/inbox/a.docx");
    file.setFileLength(length);
    file.setLastModified(modified);
    return file;
  }
}
