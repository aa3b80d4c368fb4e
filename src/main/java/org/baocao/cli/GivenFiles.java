package org.baocao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a command is given. */
final class GivenFiles {

  private GivenFiles() {}

  /** Before anything is done with the first one. */
  static void mustBeReadable(List<Path> files, Words words) {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new WrongUsage(words.say("file.missing", file));
      }
      if (!Files.isReadable(file)) {
        throw new WrongUsage(words.say("file.unreadable", file));
      }
    }
  }
}
