package org.baocao.intake.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

final class TarContents {

  private TarContents() {}

  static void put(Path file, String name, Shelf shelf) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream archive = new TarArchiveInputStream(bytes, "UTF-8")) {
      for (TarArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (entry.isSymbolicLink() || entry.isLink()) {
          throw Shelf.link(entry.getName());
        }
        if (entry.isFile()) {
          shelf.put(entry.getName(), archive);
        }
      }
    }
  }
}
