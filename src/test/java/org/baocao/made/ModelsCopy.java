package org.baocao.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of models/ that a test may change. */
public final class ModelsCopy {

  private ModelsCopy() {}

  /** Everything but the forms. */
  public static void withoutForms(Path to) {
    copy(Path.of("models"), to, false);
  }

  public static void whole(Path to) {
    copy(Path.of("models"), to, true);
  }

  private static void copy(Path from, Path to, boolean forms) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(p -> forms || !p.startsWith(from.resolve("forms"))).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
