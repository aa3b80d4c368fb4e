package org.baocao.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** Files of the digest; a reader sees each of them whole, before a change or after it. */
final class Pages {

  private final Path folder;

  Pages(Path folder) {
    this.folder = folder;
  }

  /** True where the file was not there with these bytes already. */
  boolean write(String name, byte[] bytes) {
    Path page = folder.resolve(name);
    try {
      if (Files.exists(page) && Arrays.equals(Files.readAllBytes(page), bytes)) {
        return false;
      }
      Path beside = Objects.requireNonNull(page.getParent());
      Files.createDirectories(beside);
      Path part = beside.resolve(page.getFileName() + "." + UUID.randomUUID() + ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + page, e);
    }
  }

  void remove(String name) {
    Path page = folder.resolve(name);
    try {
      Files.deleteIfExists(page);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + page, e);
    }
  }
}
