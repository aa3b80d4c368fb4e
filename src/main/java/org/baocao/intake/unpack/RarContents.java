package org.baocao.intake.unpack;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.WrongPasswordException;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.HostSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.baocao.model.Refused.Reason;

final class RarContents {

  private static final long MEMORY = 128L << 20;
  private static final int KIND = 0xF000;
  private static final int LINK = 0xA000;

  private RarContents() {}

  static void put(Path file, String name, Shelf shelf) throws IOException {
    ArchiveOptions options = ArchiveOptions.builder().maxDictionarySize(MEMORY).build();
    try (Archive archive = new Archive(file.toFile(), options)) {
      if (archive.isEncrypted() || archive.isPasswordProtected()) {
        throw new TurnedAway(Reason.ENCRYPTED);
      }
      List<FileHeader> files =
          archive.getFileHeaders().stream().filter(header -> !header.isDirectory()).toList();
      shelf.promised(files.size(), files.stream().mapToLong(FileHeader::getFullUnpackSize).sum());
      for (FileHeader header : files) {
        if (isLink(header)) {
          throw Shelf.link(header.getFileName());
        }
        try (OutputStream out = shelf.file(header.getFileName())) {
          archive.extractFile(header, out);
        }
      }
    } catch (UnsupportedRarEncryptedException | WrongPasswordException locked) {
      throw new TurnedAway(Reason.ENCRYPTED);
    } catch (RarException e) {
      throw own(e);
    }
  }

  /** The library wraps what the shelf throws. */
  private static IOException own(RarException wrapped) {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof TurnedAway turnedAway) {
        return turnedAway;
      }
      if (cause instanceof NoRoom noRoom) {
        throw noRoom;
      }
    }
    return new IOException(wrapped);
  }

  private static boolean isLink(FileHeader header) {
    return header.getRedirection() != null
        || (header.getHostOS() == HostSystem.unix && (header.getFileAttr() & KIND) == LINK);
  }
}
