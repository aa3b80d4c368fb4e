package org.baocao.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.made.ModelsCopy;

/** The periodic form in two versions, each with its validity. */
final class Versions {

  static final String EARLIER = "cchc-cu";

  private Versions() {}

  static Forms of(Path folder) {
    Path models = Path.of("models");
    ModelsCopy.withoutForms(folder);
    for (String id : List.of("cchc-dinh-ky", EARLIER)) {
      Path form = folder.resolve("forms").resolve(id);
      try (Stream<Path> files = Files.list(models.resolve("forms/cchc-dinh-ky"))) {
        files.forEach(file -> copy(file, form));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Forms.load(folder);
  }

  private static void copy(Path file, Path folder) {
    try {
      Files.createDirectories(folder);
      String text = Files.readString(file);
      String validity = "since: \"2022-01-01\"\nuntil: \"2025-06-30\"";
      Files.writeString(
          folder.resolve(file.getFileName()),
          folder.endsWith(EARLIER) ? text.replace("since: \"2025-07-01\"", validity) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
