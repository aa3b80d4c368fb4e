package org.baocao.intake.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.baocao.model.Refused.Reason;

final class ZipContents {

  private ZipContents() {}

  static void put(Path file, String name, Shelf shelf) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries =
          Collections.list(zip.getEntriesInPhysicalOrder()).stream()
              .filter(entry -> !entry.isDirectory())
              .toList();
      shelf.promised(entries.size(), entries.stream().mapToLong(ZipArchiveEntry::getSize).sum());
      for (ZipArchiveEntry entry : entries) {
        if (entry.isUnixSymlink()) {
          throw Shelf.link(entry.getName());
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new TurnedAway(Reason.ENCRYPTED);
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
          shelf.put(entry.getName(), bytes);
        }
      }
    }
  }
}
