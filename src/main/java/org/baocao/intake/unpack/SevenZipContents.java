package org.baocao.intake.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.baocao.model.Refused.Reason;

final class SevenZipContents {

  private static final int MEMORY_KIB = 128 << 10;

  /** Programs on Unix put the file's mode above the attributes that Windows has. */
  private static final int HAS_MODE = 0x8000;

  private static final int KIND = 0xF000;
  private static final int LINK = 0xA000;

  private SevenZipContents() {}

  static void put(Path file, String name, Shelf shelf) throws IOException {
    try (SevenZFile archive =
        SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MEMORY_KIB).get()) {
      List<SevenZArchiveEntry> files = new ArrayList<>();
      archive.getEntries().forEach(entry -> add(entry, files));
      shelf.promised(files.size(), files.stream().mapToLong(SevenZArchiveEntry::getSize).sum());
      for (SevenZArchiveEntry entry : files) {
        if (isLink(entry)) {
          throw Shelf.link(entry.getName());
        }
        try (InputStream bytes = archive.getInputStream(entry)) {
          shelf.put(entry.getName(), bytes);
        }
      }
    } catch (PasswordRequiredException locked) {
      throw new TurnedAway(Reason.ENCRYPTED);
    }
  }

  private static void add(SevenZArchiveEntry entry, List<SevenZArchiveEntry> files) {
    if (!entry.isDirectory() && !entry.isAntiItem()) {
      files.add(entry);
    }
  }

  private static boolean isLink(SevenZArchiveEntry entry) {
    int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
    return (attributes & HAS_MODE) != 0 && (attributes >>> 16 & KIND) == LINK;
  }
}
